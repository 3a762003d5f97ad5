// What a cold visit loads until Now can be used, from the browser's own log of the network; sizes as gzip makes them.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { figure } from '../support/figure.mjs';
import { builtWeb } from '../support/paths.mjs';
import { serve } from '../support/server.mjs';
import { withFreshPage } from '../support/browser.mjs';

const kilobyte = 1024;

export async function measure() {
  const server = await serve();
  try {
    const loaded = await withFreshPage((page) => loadedUntilUsable(page, `${server.origin}/`));
    const code = loaded.filter(({ type }) => ['Script', 'Stylesheet'].includes(type));
    return [
      figure('Now usable: script and style', sum(code), 'KB', { most: 60 }, names(code)),
      figure('Now usable: everything', sum(loaded), 'KB', { most: 150 }, names(loaded.filter((one) => !code.includes(one)))),
      wasm('The core as wasm', 'keel', 'loaded behind the first tap'),
      wasm('The answers of the insights as wasm', 'keel_insight', 'loaded when somebody looks'),
    ];
  } finally {
    await server.stop();
  }
}

/** Every request that began before the first light could be tapped: { path, type, size }. */
async function loadedUntilUsable(page, address) {
  const network = await page.context().newCDPSession(page);
  const asked = [];
  network.on('Network.requestWillBeSent', ({ request, type, wallTime }) => asked.push({ path: new URL(request.url).pathname, type, at: wallTime * 1000 }));
  await network.send('Network.enable');
  await page.addInitScript(noteFirstLight);
  await page.goto(address);
  const usable = await page.waitForFunction(() => globalThis.usableAt);
  const until = await usable.jsonValue();
  return asked.filter(({ at }) => at <= until).map(({ path, type }) => ({ path, type, size: gzipped(path) }));
}

/** Runs in the page before the app: two frames after the app has taken over the drawn screen, it is painted and listens. */
function noteFirstLight() {
  const watch = new MutationObserver(() => {
    if (document.querySelector('.lights button') === null || document.querySelector('[data-drawn]') !== null) return;
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.usableAt = performance.timeOrigin + performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Fonts and pictures that gzip does not make smaller count as they are. */
function gzipped(path) {
  const bytes = readFileSync(`${builtWeb}${path === '/' ? '/index.html' : path}`);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
}

function wasm(figureName, module, note) {
  const name = readdirSync(`${builtWeb}/assets`).find((file) => file.startsWith(`${module}-`) && file.endsWith('.wasm'));
  return figure(figureName, gzipped(`/assets/${name}`) / kilobyte, 'KB', { most: 300 }, note);
}

const sum = (files) => files.reduce((total, { size }) => total + size, 0) / kilobyte;
const names = (files) => files.map(({ path, size }) => `${path.split('/').at(-1) || 'page'} ${(size / kilobyte).toFixed(1)}`).join(', ');
