// Who holds the journal: status and its changes (open, lock, another tab, a trap), and the worker behind them.

import { waitingDrafts } from './capture';
import { asCoreError, CoreError } from './errors';
import { WorkerLink } from './link';
import { limitsOf } from './lock-after';
import { LockWatch } from './lock-watch';
import { lockInOrder } from './locking';
import type { Found, Opened, TaskName, Tasks } from './messages';
import type { Status } from './model';
import { settings } from './public.svelte';
import { QuietTidying } from './quiet-tidying';
import type { StoreKind } from './storage';
import { heldSomewhere, Tabs, WaitForFree } from './tabs';
import { counted, readTries, waitUntil } from './wrong-tries';

type OpenStatus = Extract<Status, { kind: 'open' }>;
type Openings = 'create' | 'unlock' | 'restore';

export class Holder {
  status = $state<Status>({ kind: 'starting' });
  /** The kept text of unfinished fields, by purpose, while open. */
  drafts: Record<string, string> = {};
  readonly waiting = waitingDrafts();
  /** Where the bytes rest; null until looked. */
  store = $state<StoreKind | null>(null);
  /** The journal was open in this document, so its memory may still hold what was read: a new document is due. */
  spent = $state(false);
  /** A lock is under way that ends in a new document. */
  closing = $state(false);
  readonly tidying = new QuietTidying(() => this.call('tidy', {}));
  beforeLock: () => Promise<void> = async () => {};
  private link = this.freshLink();
  private ending: Promise<void> = Promise.resolve();
  private started: Promise<void> | null = null;
  private tabs: Tabs | null = null;
  private readonly free = new WaitForFree();
  private readonly watch = new LockWatch(() => void this.lock());

  /** Resolves when it is known what this device holds; before `start`, at once. */
  get looked(): Promise<void> {
    return this.started ?? Promise.resolve();
  }

  start(): Promise<void> {
    return (this.started ??= this.lookAround());
  }

  call<Name extends TaskName>(task: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']> {
    return this.link.call(task, input);
  }

  /** A task that asks for the passphrase again; wrong ones wait as at the lock screen. */
  guarded<Name extends TaskName>(task: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']> {
    return counted(() => this.link.call(task, input));
  }

  async opening<Name extends Openings>(task: Name, input: Tasks[Name]['input']): Promise<void> {
    await this.ending;
    this.spent = false;
    try {
      this.becomeOpen((await this.guarded(task, input)) as Opened);
    } catch (thrown) {
      if (thrown instanceof CoreError && thrown.code === 'in_use') void this.becomeElsewhere();
      else if (this.status.kind === 'locked') this.becomeLocked();
      throw thrown;
    }
  }

  /** The screens change at once; resolves when typed text has reached a file and the keys are gone with their worker. */
  lock(): Promise<void> {
    if (this.status.kind !== 'open') return this.ending;
    const link = this.link;
    // Kept memory is all there is in the last resort, so there the worker stays and only its keys go.
    const stays = this.store === 'memory';
    this.ending = lockInOrder({
      save: () => this.beforeLock(),
      close: () => link.call('lock', {}),
      // Whatever went wrong in the worker, ending it zeroes nothing less than an orderly close.
      end: (orderly) => (stays && orderly ? undefined : link.end()),
    });
    if (!stays) {
      this.link = this.freshLink();
      this.closing = true;
      void this.ending.then(() => {
        this.closing = false;
        this.spent = this.status.kind !== 'open';
      });
    }
    this.becomeLocked();
    return this.ending;
  }

  async takeOver(): Promise<void> {
    const answered = (await this.tabs?.ask('hand-over')) ?? false;
    if (this.status.kind === 'elsewhere') this.status = { kind: 'elsewhere', answered };
  }

  /** Something about this device keeps the journal from working; the screens have a sentence for each code. */
  trouble(thrown: unknown): void {
    this.status = { kind: 'trouble', code: asCoreError(thrown).code };
  }

  /** What changed about the open journal without closing it. */
  amend(change: Partial<OpenStatus>): void {
    if (this.status.kind !== 'open') return;
    this.status = { ...this.status, ...change };
    this.watch.limits = limitsOf(this.status.lockAfter);
  }

  async eraseEverything(passphrase: string): Promise<void> {
    await this.guarded('eraseEverything', { passphrase });
    this.closeDown();
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
    this.tabs = new Tabs({
      holds: () => this.status.kind === 'open',
      handOver: () => void this.lock(),
      openedElsewhere: () => {
        if (this.status.kind !== 'open') void this.becomeElsewhere();
      },
      changedElsewhere: () => {
        if (this.status.kind !== 'open') void this.look();
      },
    });
    await this.look();
  }

  private async look(): Promise<void> {
    try {
      this.found(await this.call('look', {}));
      if (this.status.kind === 'locked' && (await heldSomewhere())) void this.becomeElsewhere();
    } catch (thrown) {
      this.trouble(thrown);
    }
  }

  private found({ store, journal }: Found): void {
    this.store = store;
    if (journal === 'absent') this.status = { kind: 'absent' };
    else if (journal === 'present') this.becomeLocked();
    else this.status = { kind: 'trouble', code: journal.trouble };
  }

  private becomeOpen(opened: Opened): void {
    const { drafts, untidy, ...rest } = opened;
    this.waiting.clear();
    this.drafts = Object.fromEntries(drafts.map(({ purpose, text }) => [purpose, text]));
    this.status = { kind: 'open', ...rest };
    this.watch.limits = limitsOf(opened.lockAfter);
    this.watch.start();
    this.tabs?.say('opened');
    if (untidy) this.tidying.soon();
  }

  private becomeLocked(): void {
    this.closeDown();
    const until = waitUntil(readTries(), Date.now());
    this.status = { kind: 'locked', waitUntil: until };
    if (until === null) return;
    setTimeout(() => {
      if (this.status.kind === 'locked' && this.status.waitUntil === until) this.becomeLocked();
    }, until - Date.now());
  }

  private closeDown(): void {
    this.watch.stop();
    this.tidying.never();
    this.drafts = {};
  }

  /** Stays so until the journal is free; meanwhile moments go to the inbox. */
  private async becomeElsewhere(): Promise<void> {
    this.status = { kind: 'elsewhere', answered: true };
    void this.tabs?.ask('present').then((answered) => {
      if (this.status.kind === 'elsewhere') this.status = { kind: 'elsewhere', answered };
    });
    if ((await this.free.wait()) && this.status.kind === 'elsewhere') await this.look();
  }

  private freshLink(): WorkerLink {
    return new WorkerLink(() => {
      if (this.status.kind === 'open') this.becomeLocked();
    });
  }
}
