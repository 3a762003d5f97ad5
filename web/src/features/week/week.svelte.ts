// The week of noting on its screen: begun, running, looked back at, ended; an earlier one can be looked at again.
import type { Moment } from '../../core/client.svelte';
import type { Shelf } from '../../core/shelf.svelte';
import { without } from '../../core/without';
import { byToday, fewDays, notesOf, notingsIn, phaseOf, week, type Noting } from './noting';

export interface Drafts {
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

const purposeOf = ({ id }: Noting): string => `week line ${id}`;

export class NotingWeek {
  readonly shelf: Shelf;
  readonly #drafts: Drafts;
  #now = $state(0);
  #offset = $state(0);
  /** The week that is looked back at: its id. */
  #looked = $state<string | null>(null);
  #line = $state('');

  notings = $derived.by(() => notingsIn(this.shelf.of('trigger_week')));
  current = $derived(this.notings[0]);
  phase = $derived.by(() => phaseOf(this.current, this.#now));
  earlier = $derived(this.phase === 'none' ? this.notings : this.notings.slice(1));
  days = $derived.by(() => byToday(this.#notes(this.current), this.#now, this.#offset));
  /** A week that has ended by itself is looked at first. */
  looked = $derived.by(() => this.notings.find(({ id }) => id === this.#looked) ?? (this.phase === 'over' ? (this.current ?? null) : null));
  notes = $derived.by(() => this.#notes(this.looked ?? undefined));
  /** Looked at for the last time before it is over. */
  ending = $derived(this.looked !== null && this.looked.ended === null);

  constructor(shelf: Shelf, drafts: Drafts) {
    this.shelf = shelf;
    this.#drafts = drafts;
  }

  /** `offset` in minutes east of UTC. */
  async load(now: number, offset: number): Promise<void> {
    this.tick(now, offset);
    await this.shelf.load();
    this.#takeLine();
  }

  /** What time it is: midnight or the end of the week may have passed. */
  tick(now: number, offset: number): void {
    this.#now = now;
    this.#offset = offset;
  }

  putAway(): void {
    this.#looked = null;
    this.#line = '';
    this.shelf.putAway();
  }

  get line(): string {
    return this.#line;
  }

  set line(line: string) {
    this.#line = line;
    if (this.looked) this.#drafts.draft(purposeOf(this.looked), line === this.looked.line ? '' : line);
  }

  look(noting: Noting | null): void {
    this.#looked = noting?.id ?? null;
    this.#takeLine();
  }

  begin(now: number): Promise<boolean> {
    this.#now = now;
    return this.shelf.write({ kind: 'trigger_week', body: { until: now + week }, at: now });
  }

  async fewMoreDays(now: number): Promise<boolean> {
    const { looked } = this;
    if (looked === null) return false;
    const done = await this.shelf.rewrite(looked.id, { ...without(looked.body, 'ended'), ...this.#said(), until: Math.max(looked.until, now) + fewDays });
    if (done) this.#settle(looked, now);
    return done;
  }

  /** Ends the week that is looked at, or keeps a new line of one that had ended. */
  async done(now: number): Promise<boolean> {
    const { looked } = this;
    if (looked === null) return false;
    const changed = looked.ended === null || this.#line.trim() !== looked.line;
    const kept = !changed || (await this.shelf.rewrite(looked.id, { ...without(looked.body, 'line'), ended: looked.ended ?? now, ...this.#said() }));
    if (kept) this.#settle(looked, now);
    return kept;
  }

  #said(): { line?: string } {
    const line = this.#line.trim();
    return line === '' ? {} : { line };
  }

  #settle(noting: Noting, now: number): void {
    this.#now = now;
    this.#drafts.draft(purposeOf(noting), '');
    this.look(null);
  }

  #takeLine(): void {
    this.#line = this.looked === null ? '' : (this.#drafts.draftOf(purposeOf(this.looked)) ?? this.looked.line);
  }

  #notes(noting: Noting | undefined): Moment[] {
    return noting === undefined ? [] : notesOf(noting, this.shelf.of('trigger'));
  }
}
