// The service worker: keeps the whole build on the device, so that every address opens without a network.

import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { newestFormatOnDevice, readableFormat } from './core/file-format';

declare global {
  interface Window {
    __WB_MANIFEST: (PrecacheEntry | string)[];
  }
}

const scope = globalThis as unknown as ServiceWorkerGlobalScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// An address with the name of a file is no screen: what a server offers beside the app can be fetched.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/\/[^/?]+\.[a-z]+$/] }));

// A server that went back to an older build must not put it over a journal that this build cannot read.
scope.addEventListener('install', (event) => {
  event.waitUntil(
    newestFormatOnDevice().then((format) => {
      if (format > readableFormat) throw new Error('journal is newer than this build');
    }),
  );
});

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

// A waiting build takes over only when the one open page asks; other tabs may be in the middle of something.
scope.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(activateIfAlone());
});

async function activateIfAlone(): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length <= 1) await scope.skipWaiting();
}
