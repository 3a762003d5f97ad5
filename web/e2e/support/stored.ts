// What the browser has stored: the private files of the origin, every byte of a profile, and how much room there is.
import type { CDPSession, Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name and bytes of every private file; readable also while the app has them open. */
export async function privateFiles(page: Page): Promise<Map<string, Buffer>> {
  const files = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const found: [string, string][] = [];
    for await (const [name, handle] of folder.entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      found.push([name, Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')]);
    }
    return found;
  });
  return new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes, 'latin1')]));
}

/** Paths below `folder` of all files that contain `phrase`, as UTF-8 or UTF-16, whatever wrote them. */
export async function filesContaining(folder: string, phrase: string): Promise<string[]> {
  const wanted = [Buffer.from(phrase, 'utf8'), Buffer.from(phrase, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (wanted.some((form) => bytes.includes(form))) found.push(path);
  }
  return found;
}

/** The browser forgets an override with the session that asked for it. */
const limiting = new WeakMap<Page, CDPSession>();

/** Leaves `room` bytes of quota beyond what is used now; null gives the browser's own quota back. */
export async function limitRoom(page: Page, room: number | null): Promise<void> {
  const session = limiting.get(page) ?? (await page.context().newCDPSession(page));
  limiting.set(page, session);
  const origin = new URL(page.url()).origin;
  if (room === null) {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  } else {
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + room });
  }
}
