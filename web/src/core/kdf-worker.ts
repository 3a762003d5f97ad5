// A worker that lives for one key derivation: 64 MiB of working memory go away with it, and the key leaves to its parent only.

import { asCoreError } from './errors';
import { Keel } from './wasm';

export interface KdfRequest {
  module: WebAssembly.Module;
  args: object;
}

export type KdfAnswer<Ok> = { ok: Ok; blob: Uint8Array } | { error: { code: string; message: string } };

addEventListener('message', (event: MessageEvent<KdfRequest>) => {
  derive(event.data).then((answer) => postMessage(answer));
});

async function derive({ module, args }: KdfRequest): Promise<KdfAnswer<unknown>> {
  try {
    const keel = await Keel.load(module);
    const { ok, blob } = keel.call('kdf', args);
    return { ok, blob: blob.slice() };
  } catch (thrown) {
    const { code, message } = asCoreError(thrown);
    return { error: { code, message } };
  }
}
