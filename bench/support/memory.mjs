// How much memory the page's process held at its highest, as the kernel counted it.
import { readFileSync, readdirSync } from 'node:fs';
import { withPage } from './browser.mjs';

/** Opens the journal on the app's own screens, in a browser started anew; megabytes of 10^6 bytes. The first call for a profile also installs the app. */
export async function peakOfRenderer(profile, origin, passphrase) {
  return withPage(profile, async (page) => {
    await page.goto(`${origin}/journal`);
    const field = page.locator('input[autocomplete="current-password"]');
    await field.fill(passphrase);
    await field.press('Enter');
    await field.waitFor({ state: 'detached', timeout: 120_000 });
    await page.waitForFunction(() => performance.getEntriesByName('open').length > 0);
    const peaks = renderersOf(profile).map((id) => ({ peak: memory(id, 'VmHWM'), program: memory(id, 'RssFile') }));
    return peaks.reduce((most, one) => (one.peak > most.peak ? one : most));
  });
}

function renderersOf(profile) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(read).filter((one) => one !== null);
  const family = new Set(processes.filter(({ command }) => command.includes(`--user-data-dir=${profile} `)).map(({ id }) => id));
  for (let grown = -1; grown !== family.size; ) {
    grown = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes.filter(({ id, command }) => family.has(id) && command.includes('--type=renderer')).map(({ id }) => id);
}

function read(name) {
  try {
    const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))[1];
    return { id: Number(name), parent: Number(parent), command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    // The process ended between the listing and the reading.
    return null;
  }
}

function memory(id, line) {
  const kilobytes = new RegExp(`^${line}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1];
  return (Number(kilobytes) * 1024) / 1e6;
}
