// The two script addresses the page may start: the core's worker and the service worker.

import workerAddress from './worker.ts?worker&url';
import { trustedUrls } from './trusted-urls';

export const workerUrl: string = workerAddress;
export const serviceWorkerUrl = '/sw.js';

export const passScript = trustedUrls([workerUrl, serviceWorkerUrl]);
