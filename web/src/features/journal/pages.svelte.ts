// The loaded part of the list: the newest page first, earlier pages on demand, one page read again where something changed.
import { asCoreError } from '../../core/errors';
import type { EntryPage, EntryQuery } from '../../core/client.svelte';
import { keyOf, stretchesOf, type Entry } from './entries';

const pageSize = 20;

interface Page {
  /** The cursor it was read from; none for the first. */
  before: string | null;
  entries: readonly Entry[];
}

export class Pages {
  #pages = $state.raw<readonly Page[]>([]);
  next = $state<string | null>(null);
  loading = $state(false);
  loaded = $state(false);
  trouble = $state<string | null>(null);
  readonly stretches = $derived(stretchesOf(this.#pages.map(({ entries }) => entries)));
  readonly #read: (query: EntryQuery) => Promise<EntryPage>;
  /** Grows with each start from the first page: an answer from before it is late. */
  #turn = 0;

  constructor(read: (query: EntryQuery) => Promise<EntryPage>) {
    this.#read = read;
  }

  get isEmpty(): boolean {
    return this.loaded && this.next === null && this.stretches.length === 0;
  }

  /** What stands there stays until the new first page is in hand. */
  async first(): Promise<void> {
    this.#turn++;
    await this.#load(null);
  }

  async earlier(): Promise<void> {
    if (this.next !== null && !this.loading) await this.#load(this.next);
  }

  find(key: string): Entry | null {
    return this.#pages.flatMap(({ entries }) => entries).find((entry) => keyOf(entry) === key) ?? null;
  }

  /** After a change of that entry: its page as it is now. */
  async reread(key: string): Promise<void> {
    const place = this.#pages.findIndex(({ entries }) => entries.some((entry) => keyOf(entry) === key));
    const page = this.#pages[place];
    if (!page) return;
    const turn = this.#turn;
    const { entries } = await this.#read(query(page.before, page.entries.length));
    if (turn !== this.#turn) return;
    // Where one has gone, the first of the next page moves up: it stands there already.
    const below = this.#pages.slice(place + 1).flatMap((later) => later.entries.map(keyOf));
    this.#pages = this.#pages.with(place, { ...page, entries: entries.filter((entry) => !below.includes(keyOf(entry))) });
  }

  async #load(before: string | null): Promise<void> {
    const turn = this.#turn;
    this.loading = true;
    this.trouble = null;
    try {
      const page = await this.#read(query(before, pageSize));
      if (turn !== this.#turn) return;
      this.#pages = [...(before === null ? [] : this.#pages), { before, entries: page.entries }];
      this.next = page.next ?? null;
      this.loaded = true;
    } catch (thrown) {
      if (turn === this.#turn) this.trouble = asCoreError(thrown).code;
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }
}

const query = (before: string | null, limit: number): EntryQuery => ({ limit: Math.max(1, limit), ...(before !== null && { before }) });
