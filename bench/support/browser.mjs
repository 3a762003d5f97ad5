// Debian's Chromium on a profile of its own, whose files lie on the disk as they do for a person.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { root, workFolder } from './paths.mjs';

const { chromium } = createRequire(`${root}web/package.json`)('playwright-core');

export const chromiumPath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
export const switches = [
  '--no-sandbox', '--headless', '--disable-gpu', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
/** A phone, as the app is meant for. */
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };

export function newProfile() {
  return mkdtempSync(`${workFolder}/profile-`);
}

export function removeProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the browser on `profile`, gives `work` its page, and ends it. */
export async function withPage(profile, work) {
  const context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath, args: switches, ...phone });
  try {
    return await work(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

/** The same on a profile that nobody has used. */
export async function withFreshPage(work) {
  const profile = newProfile();
  try {
    return await withPage(profile, work);
  } finally {
    removeProfile(profile);
  }
}
