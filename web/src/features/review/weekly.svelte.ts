// The weekly look back on its screen: what there is to say, and the one line that may be written about it.
import type { WeeklyReview } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import type { Shelf } from '../../core/shelf.svelte';

export interface Desk {
  review(): Promise<WeeklyReview | null>;
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

/** What an insight says, as it stands on its card. */
export interface Held {
  name: string;
  title: string;
  lines: readonly string[];
}

const purpose = 'review line';

export class Weekly {
  /** The looks back that were. */
  readonly shelf: Shelf;
  readonly #desk: Desk;
  /** Undefined until it is known; null where there is nothing to say. */
  found = $state.raw<WeeklyReview | null | undefined>(undefined);
  trouble = $state<string | null>(null);
  #line = $state('');

  earlier = $derived.by(() => this.shelf.of('review').filter(({ body }) => typeof body['line'] === 'string' && body['line'].trim() !== ''));

  constructor(shelf: Shelf, desk: Desk) {
    this.shelf = shelf;
    this.#desk = desk;
  }

  get line(): string {
    return this.#line;
  }

  set line(line: string) {
    this.#line = line;
    this.#desk.draft(purpose, line);
  }

  async load(): Promise<void> {
    this.trouble = null;
    this.#line = this.#desk.draftOf(purpose) ?? '';
    try {
      this.found = await this.#desk.review();
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
    }
    await this.shelf.load();
  }

  putAway(): void {
    this.found = undefined;
    this.#line = '';
    this.shelf.putAway();
  }

  /** It was looked at; the next one comes in a week at the earliest. */
  async done(): Promise<boolean> {
    const { found } = this;
    if (!found) return true;
    const line = this.#line.trim();
    if (!(await this.shelf.write({ kind: 'review', body: { until: found.until, ...(line !== '' && { line }) } }))) return false;
    this.line = '';
    return true;
  }
}
