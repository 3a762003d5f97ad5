// A list ticked in private: a new record each time, drafted while it is ticked; last time's ticks in words, and never a count.
import type { Checklist } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { Standing, type StandingPorts } from '../../core/standing.svelte';
import type { List } from './lists';

export interface Last {
  at: number;
  offset: number;
  items: readonly unknown[];
}

export class Ticking {
  readonly list: List;
  readonly #write: (body: Checklist) => Promise<unknown>;
  readonly #standing: Standing<'ticks'>;
  page = $state<'ticks' | 'then'>('ticks');
  /** Written when the list was left. */
  kept = $state(false);
  last = $state.raw<Last | null>(null);

  constructor(list: List, write: (body: Checklist) => Promise<unknown>, ports?: StandingPorts) {
    this.list = list;
    this.#write = write;
    this.#standing = new Standing(`list ${list.id}`, ['ticks'], ports);
  }

  /** In the order of the list. */
  get ticked(): string[] {
    const said = this.#standing.text.ticks.split(' ');
    return this.list.items.map(({ id }) => id).filter((id) => said.includes(id));
  }

  tick(item: string, on: boolean): void {
    const said = this.ticked.filter((id) => id !== item);
    this.#standing.put('ticks', (on ? [...said, item] : said).join(' '));
  }

  /** Writes what is ticked, also when it is nothing; without a key the ticks wait as a draft. */
  async keep(): Promise<void> {
    const items = this.ticked;
    await this.#standing.leave(async () => {
      await this.#write({ list: this.list.id, ...(items.length > 0 && { items }) });
      this.kept = true;
    });
    this.page = 'then';
  }

  /** Nothing of it is kept. */
  skip(): void {
    if (this.#standing.text.ticks !== '') this.#standing.put('ticks', '');
    this.page = 'then';
  }

  /** The newest of this list, from what the journal holds, newest first; nothing of it stays behind a lock. */
  know(moments: readonly Moment[]): void {
    const newest = moments.find(({ body }) => body['list'] === this.list.id);
    const items: unknown = newest?.body['items'] ?? [];
    this.last = newest === undefined || !Array.isArray(items) ? null : { at: newest.at, offset: newest.offset, items };
  }
}
