// Starts the key derivation worker, waits for its one answer and ends it.

import type { DeriveRequest } from './api.gen';
import { CoreError } from './errors';
import type { KdfAnswer, KdfOrder } from './kdf-worker';
import kdfUrl from './kdf-worker.ts?worker&url';
import { trustedUrls } from './trusted-urls';

const passScript = trustedUrls([kdfUrl]);

/** The slot key in hex. */
export function deriveKey(module: WebAssembly.Module, request: DeriveRequest): Promise<string> {
  const worker = new Worker(passScript(kdfUrl), { type: 'module', name: 'kdf' });
  const answered = new Promise<string>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<KdfAnswer>) => {
      if ('error' in event.data) reject(new CoreError(event.data.error.code, event.data.error.message));
      else resolve(event.data.key);
    };
    worker.onerror = () => reject(new CoreError('no_memory', 'key derivation'));
    worker.postMessage({ module, request } satisfies KdfOrder);
  });
  return answered.finally(() => worker.terminate());
}
