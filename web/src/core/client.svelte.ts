// The journal as the screens see it: one status, and promises that resolve only after the flush.

import { Asked } from './asked';
import { keep, keepDraft } from './capture';
import { Contacts } from './contacts';
import { Drafts } from './drafts';
import { CoreError } from './errors';
import { Guiding } from './guiding';
import { Holder } from './holder.svelte';
import { Keys } from './keys';
import { lateDraft } from './late';
import type { Kept, Moment, NewMoment, Secret, Status } from './model';
import { complete } from './new-moment';
import { settings } from './public.svelte';
import { Questionnaires } from './questionnaires';
import { Reading } from './reading';
import type { StoreKind } from './storage';
import { Updates } from './updates.svelte';

export { CoreError } from './errors';
export type * from './lock-after';
export type * from './model';

export class Core {
  private readonly holder = new Holder();
  /** Why the last draft could not be kept (its text stays here and is tried again), or null. */
  draftFailure = $state.raw<CoreError | null>(null);
  private readonly drafts = new Drafts(
    (purpose, text) => keepDraft(this.holder, purpose, text),
    (failure) => (this.draftFailure = failure),
  );
  unsaved = $state<Moment[]>([]);
  readonly asked = new Asked(this.holder);
  readonly contacts = new Contacts(this.holder);
  readonly keys = new Keys(this.holder);
  readonly guiding = new Guiding(this.holder);
  readonly reading = new Reading(this.holder);
  readonly questionnaires = new Questionnaires(this.holder);
  readonly updates = new Updates();
  /** Set by the screens while no exercise and no episode is under way; only then may a newer build take over. */
  calm = false;

  /** Where the journal rests: files, the browser's database, or memory alone, which the screens must say. */
  get store(): StoreKind | null {
    return this.holder.store;
  }

  get status(): Status {
    return this.holder.status;
  }

  /** Locked, and the document still holds what was read: it must be replaced as soon as nothing is under way in it. */
  get spent(): boolean {
    return this.holder.spent && this.unsaved.length === 0;
  }

  get closing(): boolean {
    return this.holder.closing;
  }

  /** Call once, after the first paint. */
  async start(): Promise<void> {
    this.holder.beforeLock = () => this.drafts.flush();
    this.drafts.watchPage();
    const looked = this.holder.start();
    if (!globalThis.isSecureContext) return looked;
    await this.readSettings();
    await looked;
    this.updates.applyWhen(() => this.calm && this.unsaved.length === 0 && this.status.kind !== 'open');
    await this.updates.register();
  }

  async log(moment: NewMoment): Promise<Kept> {
    const whole = complete(moment);
    await this.holder.looked;
    const kept = await keep(this.holder, whole);
    if (kept === 'memory') this.unsaved.push(whole);
    return kept;
  }

  async create(passphrase: string): Promise<void> {
    await this.holder.opening('create', { passphrase });
    await askToPersist();
    await this.keepUnsaved();
  }

  letGo(): void {
    this.unsaved = [];
  }

  async unlock(secret: Secret): Promise<void> {
    await this.holder.opening('unlock', { secret });
    await this.keepUnsaved();
  }

  /** Locked for the screens at once; resolves when typed text reached the file and the keys are gone. */
  lock(): Promise<void> {
    return this.holder.lock();
  }

  /** The notices were shown and read; on every device. */
  async noticesRead(): Promise<void> {
    if (this.status.kind === 'open' && !this.status.readOnly) await this.holder.call('noticesRead', {});
    this.holder.amend({ notices: [] });
  }

  async edit(id: string, body: object): Promise<void> {
    const unsaved = this.unsaved.find((moment) => moment.id === id);
    if (unsaved) unsaved.body = { ...body };
    else await this.holder.call('edit', { id, body });
  }

  /** Says more of a moment that cannot be changed now: it joins at the next unlock. Resolves after the flush. */
  addLater(id: string, change: object): Promise<void> {
    return keepDraft(this.holder, lateDraft(id), JSON.stringify(change));
  }

  async erase(id: string): Promise<void> {
    const place = this.unsaved.findIndex((moment) => moment.id === id);
    if (place >= 0) return void this.unsaved.splice(place, 1);
    await this.holder.call('erase', { id });
    // What was typed about it and not sent goes with it.
    for (const purpose of Object.keys(this.holder.drafts)) if (purpose.endsWith(` ${id}`)) this.draft(purpose, '');
    // Its words leave the file for good only when the file is written anew.
    this.holder.tidying.soon();
  }

  async restore(file: File, secret: Secret): Promise<void> {
    if (this.status.kind !== 'absent') throw new CoreError('journal_exists');
    await this.holder.opening('restore', { file, secret });
    await askToPersist();
    await this.keepUnsaved();
  }

  useHere(): Promise<void> {
    return this.holder.takeOver();
  }

  draft(purpose: string, text: string): void {
    this.drafts.put(purpose, text);
  }

  /** Resolves when every typed text is durable, or its failure is told. */
  draftsKept(): Promise<void> {
    return this.drafts.flush();
  }

  /** The kept text of an unfinished field, while the journal is open. */
  draftOf(purpose: string): string | null {
    const waiting = this.status.kind === 'open' ? this.drafts.waiting(purpose) : null;
    return waiting ?? this.holder.drafts[purpose] ?? null;
  }

  /** For a journal that opened read-only because of damage: what can be read is written anew. */
  async repair(): Promise<void> {
    await this.holder.call('repair', {});
    const notices = this.status.kind === 'open' ? this.status.notices : [];
    this.holder.amend({ readOnly: false, notices: notices.filter(({ what }) => what !== 'damage') });
  }

  async eraseEverything(passphrase: string): Promise<void> {
    await this.holder.eraseEverything(passphrase);
    this.letGo();
  }

  private async readSettings(): Promise<void> {
    try {
      await settings.attach({
        read: () => this.holder.call('readPublic', {}),
        write: async (text) => void (await this.holder.call('writePublic', { text })),
      });
    } catch (thrown) {
      this.holder.trouble(thrown);
    }
  }

  /** Moments from before there was an open journal; one that fails stays, with those after it. */
  private async keepUnsaved(): Promise<void> {
    for (let moment = this.unsaved[0]; moment !== undefined; moment = this.unsaved[0]) {
      await this.holder.call('log', { moment: $state.snapshot(moment) as Moment });
      this.unsaved.shift();
    }
  }
}

/** Asks the browser never to evict what this origin keeps; a refusal changes nothing else. */
async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}

export const core = new Core();
