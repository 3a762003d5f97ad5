// Feared outcomes asked back (method N1), one page each: written page by page, and whatever is left comes back on another day.
import type { Happened, Outcome } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import type { Moment } from '../../core/client.svelte';

/** Where they come from and where the answers go. `write` and `rewrite` resolve after the flush. */
export interface Desk {
  due(): Promise<Moment[]>;
  write(body: Outcome): Promise<unknown>;
  rewrite(prediction: string, body: object): Promise<unknown>;
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

/** care: what was feared has happened, and something kind comes next. */
export type Page = 'ask' | 'care' | 'end';

export const answers: readonly Happened[] = ['no', 'partly', 'yes', 'cannot_tell', 'no_longer_matters'];

interface Begun {
  happened: Happened | null;
  coped: string;
}

const purposeOf = (fear: Moment): string => `outcome ${fear.id}`;

export class Asking {
  readonly #desk: Desk;
  /** Null until they are known. */
  fears = $state.raw<readonly Moment[] | null>(null);
  page = $state<Page>('ask');
  happened = $state<Happened | null>(null);
  coped = $state('');
  /** How many were answered since the screen was opened. */
  answered = $state(0);
  saving = $state(false);
  trouble = $state<string | null>(null);
  #place = $state(0);

  fear = $derived(this.fears?.[this.#place] ?? null);

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    try {
      const fears = await this.#desk.due();
      this.fears = fears;
      this.#turnTo(0);
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
    }
  }

  /** Nothing that was read stays behind a lock; what was typed is a draft. */
  putAway(): void {
    this.fears = null;
    Object.assign(this, { page: 'ask', happened: null, coped: '', trouble: null });
  }

  /** To be called with every change. */
  keepDraft(): void {
    const { fear, happened, coped, page } = this;
    if (fear === null || page !== 'ask' || this.saving) return;
    const begun: Begun = { happened, coped };
    const text = happened === null && coped === '' ? '' : JSON.stringify(begun);
    if (text !== (this.#desk.draftOf(purposeOf(fear)) ?? '')) this.#desk.draft(purposeOf(fear), text);
  }

  /** Writes the answer at once. */
  async answer(): Promise<void> {
    const { fear, happened } = this;
    const coped = this.coped.trim();
    if (fear === null || happened === null || this.saving) return;
    this.saving = true;
    this.trouble = null;
    try {
      await this.#desk.write({ prediction: fear.id, happened, ...(coped !== '' && { coped }) });
      this.#desk.draft(purposeOf(fear), '');
      this.answered += 1;
      if (happened === 'yes') this.page = 'care';
      else this.#turnTo(this.#place + 1);
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
    } finally {
      this.saving = false;
    }
  }

  /** Leaves it for another day; what was typed waits there. Nobody is held up where that cannot be written. */
  async skip(now = Date.now()): Promise<void> {
    const { fear } = this;
    if (fear === null || this.saving) return;
    this.trouble = null;
    this.#turnTo(this.#place + 1);
    await this.#desk.rewrite(fear.id, { ...fear.body, skipped: now }).catch((thrown: unknown) => (this.trouble = asCoreError(thrown).code));
  }

  /** From the kind next step to the next fear. */
  goOn(): void {
    this.#turnTo(this.#place + 1);
  }

  #turnTo(place: number): void {
    this.#place = place;
    const { fear } = this;
    this.page = fear === null ? 'end' : 'ask';
    const { happened = null, coped = '' } = fear === null ? {} : begunIn(this.#desk.draftOf(purposeOf(fear)));
    this.happened = happened;
    this.coped = coped;
  }
}

function begunIn(text: string | null): Partial<Begun> {
  try {
    return text === null || text === '' ? {} : (JSON.parse(text) as Begun);
  } catch {
    return {};
  }
}
