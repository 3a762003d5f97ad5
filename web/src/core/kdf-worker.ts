// A worker that lives for one key derivation: 64 MiB of working memory go away with it, and the key leaves to its parent only.

import type { DeriveRequest } from './api.gen';
import { asCoreError } from './errors';
import { Keel } from './wasm';

export interface KdfOrder {
  module: WebAssembly.Module;
  request: DeriveRequest;
}

export type KdfAnswer = { key: string } | { error: { code: string; message: string } };

addEventListener('message', (event: MessageEvent<KdfOrder>) => {
  void derive(event.data).then((answer) => postMessage(answer));
});

async function derive({ module, request }: KdfOrder): Promise<KdfAnswer> {
  try {
    const keel = await Keel.load(module);
    return { key: keel.call('derive', request).ok.key };
  } catch (thrown) {
    const { code, message } = asCoreError(thrown);
    return { error: { code, message } };
  }
}
