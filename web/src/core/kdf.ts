// Starts the key derivation worker, waits for its one answer and ends it.

import { CoreError } from './errors';
import kdfUrl from './kdf-worker.ts?worker&url';
import type { KdfAnswer, KdfRequest } from './kdf-worker';
import { trustedUrls } from './trusted-urls';

const passScript = trustedUrls([kdfUrl]);

export function deriveKey<Ok>(module: WebAssembly.Module, args: object): Promise<{ ok: Ok; blob: Uint8Array }> {
  const worker = new Worker(passScript(kdfUrl), { type: 'module', name: 'kdf' });
  const answered = new Promise<{ ok: Ok; blob: Uint8Array }>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<KdfAnswer<Ok>>) => {
      if ('error' in event.data) reject(new CoreError(event.data.error.code, event.data.error.message));
      else resolve(event.data);
    };
    worker.onerror = () => reject(new CoreError('no_memory', 'key derivation'));
    worker.postMessage({ module, args } satisfies KdfRequest);
  });
  return answered.finally(() => worker.terminate());
}
