// The worker's hold on the core and on the files: calls, and changes that are durable when they resolve.

import wasmUrl from '$wasm/keel.wasm?url';
import type { Operations, Plan, PlanStep } from './api.gen';
import { CoreError } from './errors';
import { Installation } from './installation';
import { holdLock, inboxLock, journalLock, type HeldLock } from './journal-lock';
import type { Measure } from './measures';
import { execute } from './plan';
import { openStore, type Store, type StoredFile } from './storage';
import { fileNames } from './storage-names';
import { Keel, type BlobIn } from './wasm';

interface Prepared<Operation extends keyof Operations> {
  ok: Operations[Operation]['reply'];
  /** Valid until the next call. */
  blob: Uint8Array;
  carryOut(): Promise<void>;
}

type Change<Operation extends keyof Operations> = Promise<Operations[Operation]['reply']>;

export class Session {
  readonly forward: (measure: Measure) => void;
  private compiled: Promise<WebAssembly.Module> | null = null;
  private keel: Keel | null = null;
  private held: Store | null = null;
  private lock: HeldLock | null = null;
  private readonly open = new Map<PlanStep['file'], StoredFile>();
  installation: Installation | null = null;

  constructor(forward: (measure: Measure) => void) {
    this.forward = forward;
  }

  module(): Promise<WebAssembly.Module> {
    return (this.compiled ??= WebAssembly.compileStreaming(fetch(wasmUrl)));
  }

  async store(): Promise<Store> {
    return (this.held ??= await openStore());
  }

  async call<Operation extends keyof Operations>(
    op: Operation,
    request: Operations[Operation]['request'],
    blob?: BlobIn,
  ): Change<Operation> {
    return (await this.core()).call(op, request, blob).ok;
  }

  /** Calls, and copies the bytes that the reply speaks of. */
  async bytes<Operation extends keyof Operations>(
    op: Operation,
    request: Operations[Operation]['request'],
  ): Promise<{ ok: Operations[Operation]['reply']; bytes: Uint8Array }> {
    const { ok, blob } = (await this.core()).call(op, request);
    return { ok, bytes: blob.slice() };
  }

  /** Calls, and carries out what the reply says to write; resolves only after the last flush. */
  async change<Operation extends keyof Operations>(
    op: Operation,
    request: Operations[Operation]['request'],
    blob?: BlobIn,
  ): Change<Operation> {
    const { ok, carryOut } = await this.prepare(op, request, blob);
    await carryOut();
    return ok;
  }

  /** As `change`, but the caller says when to write; nothing else may be called before. */
  async prepare<Operation extends keyof Operations>(
    op: Operation,
    request: Operations[Operation]['request'],
    blob?: BlobIn,
  ): Promise<Prepared<Operation>> {
    const core = await this.core();
    const reply = core.call(op, request, blob);
    const plan = reply.plan;
    return {
      ok: reply.ok,
      blob: reply.blob,
      carryOut: async () => {
        if (plan !== undefined) await this.write(plan, reply.blob);
      },
    };
  }

  /** For the inbox, whose entries the core seals and forgets: nothing waits there for an answer. */
  async changeInbox(request: Operations['inbox_seal']['request'], blob: BlobIn): Promise<void> {
    const reply = (await this.core()).call('inbox_seal', request, blob);
    if (reply.plan !== undefined) await execute(reply.plan, reply.blob, (name) => this.file(name));
  }

  private async write(plan: Plan, blob: Uint8Array): Promise<void> {
    const core = await this.core();
    try {
      await execute(plan, blob, (name) => this.file(name));
    } catch (thrown) {
      core.call('plan_failed', {});
      throw thrown;
    }
    core.call('plan_done', {});
    if (plan.remember !== undefined) await this.installation?.remember(plan.remember);
  }

  /** Takes the journal for this tab: `in_use` while another one has it. */
  async takeFiles(): Promise<void> {
    if (this.lock !== null) return;
    this.lock = await holdLock(journalLock);
    try {
      this.installation = await Installation.open(await this.store());
      await this.file('a');
      await this.file('b');
    } catch (thrown) {
      await this.leaveFiles();
      throw thrown;
    }
  }

  async leaveFiles(): Promise<void> {
    for (const file of this.open.values()) file.close();
    this.open.clear();
    await this.installation?.close();
    this.installation = null;
    this.lock?.release();
    this.lock = null;
  }

  async file(name: PlanStep['file']): Promise<StoredFile> {
    const already = this.open.get(name);
    if (already !== undefined) return already;
    if (this.lock === null && name !== 'inbox') throw new CoreError('locked');
    const file = await (await this.store()).open(fileNames[name]);
    this.open.set(name, file);
    return file;
  }

  /** The inbox is held only while it is used, so that every tab can write to it, whoever has the journal. */
  async withInbox<Result>(work: (inbox: StoredFile) => Promise<Result>): Promise<Result> {
    const lock = await holdLock(inboxLock);
    try {
      return await work(await this.file('inbox'));
    } finally {
      this.open.get('inbox')?.close();
      this.open.delete('inbox');
      lock.release();
    }
  }

  private async core(): Promise<Keel> {
    return (this.keel ??= await Keel.load(await this.module()));
  }
}

/** A whole file as a blob for the core, read straight into its memory. */
export function wholeOf(file: StoredFile): BlobIn {
  return partOf(file, 0, file.size());
}

export function partOf(file: StoredFile, from: number, size: number): BlobIn {
  return {
    size,
    fill: (target) => {
      if (file.read(target, from) !== size) throw new CoreError('storage_failed', 'short read');
    },
  };
}

export function bytesIn(bytes: Uint8Array): BlobIn {
  return { size: bytes.length, fill: (target) => target.set(bytes) };
}

export interface Now {
  now: number;
  offset: number;
}

/** UTC milliseconds and the local offset in minutes east. */
export function thisMoment(): Now {
  return { now: Date.now(), offset: -new Date().getTimezoneOffset() };
}
