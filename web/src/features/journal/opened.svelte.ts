// The entry that is opened: its moments, and what another device wrote in their place.
import { asCoreError } from '../../core/errors';
import type { Moment, TimelinePage, TimelineQuery } from '../../core/client.svelte';
import { entriesOf, keyOf, type Entry } from './entries';
import { mapOf } from './map-of';

const largestPage = 500;

export interface Reader {
  timeline(query: TimelineQuery): Promise<TimelinePage>;
  versions(id: string): Promise<Moment[]>;
}

export class Opened {
  /** The entry as the list tells it; from its moments where the list has none. */
  entry = $state.raw<Entry | null>(null);
  /** Oldest first. */
  moments = $state.raw<readonly Moment[]>([]);
  /** Of a moment that was written differently on another device: the other versions. */
  others = $state.raw<ReadonlyMap<string, readonly Moment[]>>(mapOf());
  /** The moment that led here. */
  sought = $state<string | null>(null);
  trouble = $state<string | null>(null);
  readonly key = $derived(this.entry === null ? null : keyOf(this.entry));
  readonly #reader: Reader;
  #turn = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async open(entry: Entry, sought: string | null = null): Promise<void> {
    this.entry = entry;
    this.sought = sought;
    this.moments = 'moment' in entry ? [entry.moment] : [];
    this.others = mapOf();
    await this.reread();
  }

  close(): void {
    this.#turn++;
    this.entry = null;
    this.moments = [];
    this.others = mapOf();
  }

  /** As it is now; closed when nothing of it is left. */
  async reread(): Promise<void> {
    const { entry } = this;
    if (entry === null) return;
    const turn = ++this.#turn;
    this.trouble = null;
    try {
      const moments = 'moment' in entry ? await this.#one(entry.moment) : await this.#ofEpisode(entry.episode.id);
      const others = await this.#versions(moments);
      if (turn !== this.#turn) return;
      const [now] = entriesOf(moments);
      if (!now) return this.close();
      this.moments = moments;
      this.others = others;
      this.entry = withState(now, entry);
    } catch (thrown) {
      if (turn === this.#turn) this.trouble = asCoreError(thrown).code;
    }
  }

  /** A record that was erased has no version left. */
  async #one(moment: Moment): Promise<Moment[]> {
    try {
      return (await this.#reader.versions(moment.id)).slice(0, 1);
    } catch (thrown) {
      if (asCoreError(thrown).code === 'no_such_record') return [];
      throw thrown;
    }
  }

  async #ofEpisode(episode: string): Promise<Moment[]> {
    const moments: Moment[] = [];
    let before: string | undefined;
    do {
      const page = await this.#reader.timeline({ episode, limit: largestPage, ...(before !== undefined && { before }) });
      moments.push(...page.moments);
      before = page.next;
    } while (before !== undefined);
    return moments.reverse();
  }

  async #versions(moments: readonly Moment[]): Promise<ReadonlyMap<string, readonly Moment[]>> {
    const torn = moments.filter(({ heads = 1 }) => heads > 1);
    return mapOf(await Promise.all(torn.map(async ({ id }) => [id, (await this.#reader.versions(id)).slice(1)] as const)));
  }
}

/** Whether it is still open only the core can tell; that it has ended stands among its moments. */
function withState(now: Entry, before: Entry): Entry {
  if (!('episode' in now && 'episode' in before)) return now;
  const known = before.episode.state;
  return known === undefined || known === 'ended' ? now : { episode: { state: known, ...now.episode } };
}
