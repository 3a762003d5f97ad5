// Who holds the journal: status and its changes (open, lock, another tab, a trap), and the worker behind them.

import { CoreError } from './errors';
import { WorkerLink } from './link';
import { LockWatch } from './lock-watch';
import type { Found, Opened, TaskName, Tasks } from './messages';
import type { Kept, Moment, Status } from './model';
import { settings } from './public.svelte';
import { newId } from './random';
import type { StoreKind } from './storage';
import { heldSomewhere, journalFree, Tabs } from './tabs';
import { afterWrongTry, clearTries, readTries, waitUntil, writeTries } from './wrong-tries';

type Openings = 'create' | 'unlock' | 'restore';

/** A worker that does not close its files within this time is ended anyway. */
const lockPatience = 2_000;

export class Holder {
  status = $state<Status>({ kind: 'starting' });
  drafts = new Map<string, string>();
  /** Where the bytes rest; null until looked. */
  store = $state<StoreKind | null>(null);
  beforeLock: () => Promise<void> = async () => {};
  private link = this.freshLink();
  private ending: Promise<void> = Promise.resolve();
  private started: Promise<void> | null = null;
  private tabs: Tabs | null = null;
  private waitForFree: AbortController | null = null;
  private readonly watch = new LockWatch(() => this.lock());

  start(): Promise<void> {
    return (this.started ??= this.lookAround());
  }

  call<Name extends TaskName>(task: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']> {
    return this.link.call(task, input);
  }

  /** A task that asks for the passphrase again; wrong ones wait as at the lock screen. */
  async guarded<Name extends TaskName>(task: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']> {
    if (waitUntil(readTries(), Date.now()) !== null) throw new CoreError('wait');
    try {
      const result = await this.link.call(task, input);
      clearTries();
      return result;
    } catch (thrown) {
      if (thrown instanceof CoreError && thrown.code === 'wrong_key') writeTries(afterWrongTry(readTries(), Date.now()));
      throw thrown;
    }
  }

  async opening<Name extends Openings>(task: Name, input: Tasks[Name]['input']): Promise<void> {
    await this.ending;
    try {
      this.becomeOpen((await this.guarded(task, input)) as Opened);
    } catch (thrown) {
      if (thrown instanceof CoreError && thrown.code === 'in_use') void this.becomeElsewhere();
      else if (this.status.kind === 'locked') this.becomeLocked();
      throw thrown;
    }
  }

  /** Keeps a moment in the best place there is now; resolves after the flush. */
  async keep(moment: Moment): Promise<Kept> {
    await this.started;
    if (this.status.kind === 'open' && !this.status.readOnly) {
      try {
        await this.call('log', { moment });
        return 'journal';
      } catch (thrown) {
        // The journal was locked, or its worker broke, on the way: the inbox needs no key.
        if (!(thrown instanceof CoreError) || !['locked', 'trapped'].includes(thrown.code)) throw thrown;
      }
    }
    if (!['open', 'locked', 'elsewhere'].includes(this.status.kind)) return 'memory';
    await this.call('inbox', { moment });
    return 'inbox';
  }

  async keepDraft(purpose: string, text: string): Promise<void> {
    if (this.status.kind === 'open' && !this.status.readOnly) {
      await this.call('draft', { purpose, text });
      this.drafts.set(purpose, text);
    } else if (text !== '') {
      const at = Date.now();
      const offset = -new Date(at).getTimezoneOffset();
      await this.keep({ id: newId(), at, offset, kind: 'draft', body: { purpose, text } });
    }
  }

  /** The screens change at once; typed text, keys and files follow in the worker that is then ended. */
  lock(): void {
    if (this.status.kind !== 'open') return;
    const link = this.link;
    const saved = this.beforeLock();
    this.ending = saved
      .then(() => Promise.race([link.call('lock', {}), after(lockPatience)]))
      .finally(() => link.end())
      .then(() => {}, () => {});
    this.link = this.freshLink();
    this.becomeLocked();
  }

  async takeOver(): Promise<void> {
    const answered = (await this.tabs?.ask('hand-over')) ?? false;
    if (this.status.kind === 'elsewhere') this.status = { kind: 'elsewhere', answered };
  }

  async askToPersist(): Promise<void> {
    await navigator.storage?.persist?.();
  }

  recoveryIsSet(): void {
    if (this.status.kind === 'open') this.status = { ...this.status, recoverySet: true };
  }

  async eraseEverything(passphrase: string): Promise<void> {
    await this.guarded('eraseEverything', { passphrase });
    this.watch.stop();
    this.drafts.clear();
    settings.forget();
    localStorage.clear();
    sessionStorage.clear();
    this.status = { kind: 'absent' };
    this.tabs?.say('changed');
  }

  private async lookAround(): Promise<void> {
    if (!globalThis.isSecureContext) {
      this.status = { kind: 'insecure' };
      return;
    }
    const settingsRead = settings.attach({
      read: () => this.call('readPublic', {}),
      write: async (text) => void (await this.call('writePublic', { text })),
    });
    this.tabs = new Tabs({
      holds: () => this.status.kind === 'open',
      handOver: () => this.lock(),
      openedElsewhere: () => {
        if (this.status.kind !== 'open') void this.becomeElsewhere();
      },
      changedElsewhere: () => {
        if (this.status.kind !== 'open') void this.look();
      },
    });
    await Promise.all([this.look(), settingsRead]);
  }

  private async look(): Promise<void> {
    try {
      this.found(await this.call('look', {}));
      if (this.status.kind === 'locked' && (await heldSomewhere())) void this.becomeElsewhere();
    } catch (thrown) {
      this.status = { kind: 'trouble', code: thrown instanceof CoreError ? thrown.code : 'unexpected' };
    }
  }

  private found({ store, journal }: Found): void {
    this.store = store;
    if (journal === 'absent') this.status = { kind: 'absent' };
    else if (journal === 'present') this.becomeLocked();
    else this.status = { kind: 'trouble', code: journal.trouble };
  }

  private becomeOpen(opened: Opened): void {
    const { drafts, ...rest } = opened;
    this.drafts = new Map(drafts.map(({ purpose, text }) => [purpose, text]));
    this.status = { kind: 'open', ...rest };
    this.watch.start();
    this.tabs?.say('opened');
  }

  private becomeLocked(): void {
    this.watch.stop();
    this.drafts.clear();
    const until = waitUntil(readTries(), Date.now());
    this.status = { kind: 'locked', waitUntil: until };
    if (until === null) return;
    setTimeout(() => {
      if (this.status.kind === 'locked' && this.status.waitUntil === until) this.becomeLocked();
    }, until - Date.now());
  }

  /** Stays so until the journal is free; meanwhile moments go to the inbox. */
  private async becomeElsewhere(): Promise<void> {
    this.waitForFree?.abort();
    const waiting = new AbortController();
    this.waitForFree = waiting;
    this.status = { kind: 'elsewhere', answered: true };
    const free = journalFree(waiting.signal);
    void this.tabs?.ask('present').then((answered) => {
      if (!waiting.signal.aborted && this.status.kind === 'elsewhere') this.status = { kind: 'elsewhere', answered };
    });
    try {
      await free;
    } catch (thrown) {
      // A newer wait has taken over.
      if (waiting.signal.aborted) return;
      throw thrown;
    }
    this.waitForFree = null;
    if (this.status.kind === 'elsewhere') await this.look();
  }

  private freshLink(): WorkerLink {
    return new WorkerLink(() => {
      if (this.status.kind === 'open') this.becomeLocked();
    });
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
