// What is looked for, and what was found: asked anew with every letter, each answer waited for before the next question.
import { troubleOf } from '../../core/errors';
import type { Moment, TimelinePage, TimelineQuery } from '../../core/client.svelte';
import { dayNumber } from '../../ui/time';
import { entriesOf } from './entries';
import { kindsOf, type Group } from './groups';

export interface Conditions {
  text: string;
  groups: readonly Group[];
  person: string | null;
  tag: string | null;
  /** A day of the calendar, counted from 1 January 1970. */
  day: number | null;
}

const none: Conditions = { text: '', groups: [], person: null, tag: null, day: null };
const pageSize = 50;
const largestPage = 500;
const dayMs = 86_400_000;
/** No clock on earth is further from UTC. */
const furthest = 14 * 3_600_000;

const isNone = ({ text, groups, person, tag, day }: Conditions): boolean => text.trim() === '' && groups.length === 0 && person === null && tag === null && day === null;

export class Finding {
  wanted = $state.raw<Conditions>(none);
  /** What `moments` answers; none while nothing is looked for. */
  answered = $state.raw<Conditions>(none);
  moments = $state.raw<readonly Moment[]>([]);
  next = $state<string | null>(null);
  trouble = $state<string | null>(null);
  readonly active = $derived(!isNone(this.answered));
  /** Nothing but a day is asked for, so its entries stand as in the list. */
  readonly wholeDay = $derived(this.active && isNone({ ...this.answered, day: null }));
  /** Of what stands there: entries of a whole day, else moments. */
  readonly count = $derived(this.wholeDay ? entriesOf(this.moments).length : this.moments.length);
  readonly #read: (query: TimelineQuery) => Promise<TimelinePage>;
  #asking: Promise<void> | null = null;

  constructor(read: (query: TimelineQuery) => Promise<TimelinePage>) {
    this.#read = read;
  }

  /** Resolves when what is wanted by then stands there. */
  want(change: Partial<Conditions>): Promise<void> {
    this.wanted = { ...this.wanted, ...change };
    return this.#ask();
  }

  everything(): Promise<void> {
    return this.want(none);
  }

  /** The same question, after something was changed. */
  async again(): Promise<void> {
    if (!isNone(this.wanted)) await this.want({});
  }

  async more(): Promise<void> {
    const { answered, next } = this;
    if (next === null || this.#asking) return;
    await (this.#asking = this.#run(async () => {
      const page = await this.#page(answered, next);
      this.moments = [...this.moments, ...page.moments];
      this.next = page.next ?? null;
      await this.#answer();
    }));
  }

  #ask(): Promise<void> {
    return (this.#asking ??= this.#run(() => this.#answer()));
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.trouble = null;
    this.trouble = await troubleOf(work());
    this.#asking = null;
  }

  async #answer(): Promise<void> {
    while (this.answered !== this.wanted) {
      const wanted = this.wanted;
      const page: TimelinePage = isNone(wanted) ? { moments: [] } : await this.#page(wanted, null);
      if (wanted !== this.wanted) continue;
      this.moments = page.moments;
      this.next = page.next ?? null;
      this.answered = wanted;
    }
  }

  async #page(wanted: Conditions, before: string | null): Promise<TimelinePage> {
    const { text, groups, person, tag, day } = wanted;
    const query: TimelineQuery = {
      limit: day === null ? pageSize : largestPage,
      ...(before !== null && { before }),
      ...(text.trim() !== '' && { text }),
      ...(groups.length > 0 && { kinds: groups.flatMap((group) => [...kindsOf[group]]) }),
      ...(person !== null && { person }),
      ...(tag !== null && { tag }),
      ...(day !== null && { from: day * dayMs - furthest, to: (day + 1) * dayMs + furthest }),
    };
    const page = await this.#read(query);
    return day === null ? page : { ...page, moments: page.moments.filter(({ at, offset }) => dayNumber(at, offset) === day) };
  }
}
