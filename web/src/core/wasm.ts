// The core as WebAssembly: three exports, JSON in and out, blobs by pointer, and the few system calls it needs.

import type { Operations, Plan } from './api.gen';
import { CoreError } from './errors';
import { systemCalls } from './wasi';

interface KeelExports {
  memory: WebAssembly.Memory;
  keel_alloc(size: number): number;
  keel_free(pointer: number): void;
  keel_call(request: number, requestSize: number, blob: number, blobSize: number): number;
  _initialize?: () => void;
}

/** A blob inside the core's memory, filled by `fill` and owned by the core from the call on. */
export interface BlobIn {
  size: number;
  fill(target: Uint8Array): void;
}

/** `blob` is a view into the core's memory, valid until the next call. */
export interface Reply<Operation extends keyof Operations> {
  ok: Operations[Operation]['reply'];
  plan: Plan | undefined;
  blob: Uint8Array;
}

/** The instance stopped in the middle: nothing in its memory may be used any more. */
export class Trapped extends CoreError {
  constructor(reason: string) {
    super('trapped', reason);
  }
}

export class Keel {
  private readonly core: KeelExports;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  private constructor(core: KeelExports) {
    this.core = core;
  }

  static async load(module: WebAssembly.Module): Promise<Keel> {
    let memory: WebAssembly.Memory | null = null;
    const instance = await WebAssembly.instantiate(module, systemCalls(module, () => memory));
    const core = instance.exports as unknown as KeelExports;
    memory = core.memory;
    core._initialize?.();
    return new Keel(core);
  }

  call<Operation extends keyof Operations>(
    op: Operation,
    args: Operations[Operation]['request'],
    blob?: BlobIn,
  ): Reply<Operation> {
    try {
      return this.callUnguarded(op, args, blob);
    } catch (thrown) {
      if (thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError) throw new Trapped(thrown.name);
      throw thrown;
    }
  }

  /** For a module whose operations are its own. */
  ask<Answer>(op: string, args: object, blob: BlobIn): Answer {
    return this.call(op as keyof Operations, args as never, blob).ok as Answer;
  }

  private callUnguarded<Operation extends keyof Operations>(op: Operation, args: object, blob?: BlobIn): Reply<Operation> {
    const request = this.encoder.encode(JSON.stringify({ op, args }));
    const requestAt = this.place(request.length, (target) => target.set(request));
    const blobAt = blob === undefined ? 0 : this.place(blob.size, blob.fill);
    const replyAt = this.core.keel_call(requestAt, request.length, blobAt, blob?.size ?? 0);
    // A passphrase may stand in the request; it must not stay behind in freed memory.
    this.view(requestAt, request.length).fill(0);
    request.fill(0);
    this.core.keel_free(requestAt);
    return this.reply<Operation>(replyAt);
  }

  private reply<Operation extends keyof Operations>(replyAt: number): Reply<Operation> {
    const [textAt = 0, textSize = 0, blobAt = 0, blobSize = 0] = new Uint32Array(this.core.memory.buffer, replyAt, 4);
    const parsed = JSON.parse(this.decoder.decode(this.view(textAt, textSize))) as {
      ok?: Operations[Operation]['reply'];
      plan?: Plan;
      error?: { code: string; message?: string };
    };
    if (parsed.error !== undefined) throw new CoreError(parsed.error.code, parsed.error.message);
    return { ok: parsed.ok as Operations[Operation]['reply'], plan: parsed.plan, blob: this.view(blobAt, blobSize) };
  }

  private place(size: number, fill: (target: Uint8Array) => void): number {
    const at = this.core.keel_alloc(size);
    if (at === 0 && size > 0) throw new CoreError('no_memory');
    fill(this.view(at, size));
    return at;
  }

  private view(at: number, size: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.core.memory.buffer as ArrayBuffer, at, size);
  }
}
