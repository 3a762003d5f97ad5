// The page of the measurements in a browser: files put in place, the app's worker found and started.
import { readdirSync } from 'node:fs';
import { builtWeb } from './paths.mjs';
import { newProfile, removeProfile, withPage } from './browser.mjs';

/** Of the app's own worker, as it was built. */
export function workerAddress() {
  const name = readdirSync(`${builtWeb}/assets`).find((file) => /^worker-.*\.js$/.test(file));
  return `/assets/${name}`;
}

/** The page, in a browser started anew on `profile`. */
export async function onBenchPage(profile, origin, work) {
  return withPage(profile, async (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`page: ${message.text()}`);
    });
    await page.goto(`${origin}/bench/index.html`);
    return work(page);
  });
}

/** A profile whose private files were copied from addresses: { 'a.keel': '/bench/x.keel' }. */
export async function profileWith(origin, files) {
  const profile = newProfile();
  await onBenchPage(profile, origin, (page) =>
    page.evaluate(async (entries) => {
      for (const [name, address] of entries) await bench.bare.call('put', { name, address });
    }, Object.entries(files)),
  );
  return profile;
}

/** The same with the app's worker running. */
export async function withApp(profile, origin, work) {
  return onBenchPage(profile, origin, async (page) => {
    await page.evaluate((address) => bench.startApp(address), workerAddress());
    return work(page);
  });
}

export async function withProfile(origin, files, work) {
  const profile = await profileWith(origin, files);
  try {
    return await work(profile);
  } finally {
    removeProfile(profile);
  }
}
