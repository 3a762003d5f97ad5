// Debian's Chromium with a profile on disk that outlives the browser: for killing it, starting it again, being offline.
import { chromium, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const chromiumPath = '/usr/bin/chromium';
/** The same engine without the browser's own windows: for the walks, which come and go in contexts of one process. */
export const headlessPath = '/usr/bin/chromium-headless-shell';
export const chromiumArguments = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'evenkeel-profile-'));
}

/** A second device in the same state; the browser of the first must be closed. */
export async function copyProfile(from: string): Promise<string> {
  const to = await newProfile();
  await cp(from, to, { recursive: true });
  return to;
}

export async function launch(profile: string, switches: string[], options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    args: [...chromiumArguments, ...switches],
    ...options,
  });
}

/** Ends every process of this profile at once, as a power cut would end them; resolves when they are gone. */
export async function killHard(profile: string): Promise<void> {
  for (let left = await processesOf(profile); left.length > 0; left = await processesOf(profile)) {
    for (const id of left) kill(id);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Forgets what the browser keeps of responses, so that only the service worker can answer. */
export async function clearHttpCache(profile: string): Promise<void> {
  for (const name of ['Cache', 'Code Cache', 'GPUCache']) {
    await rm(join(profile, 'Default', name), { recursive: true, force: true });
  }
}

async function processesOf(profile: string): Promise<number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => Number.isInteger(id) && id > 0);
  const commands = await Promise.all(ids.map((id) => commandLine(id)));
  return ids.filter((_, index) => commands[index]?.some((part) => part === `--user-data-dir=${profile}`));
}

async function commandLine(id: number): Promise<string[]> {
  try {
    return (await readFile(`/proc/${id}/cmdline`, 'utf8')).split('\0');
  } catch {
    // The process ended between the listing and the reading.
    return [];
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
  }
}
