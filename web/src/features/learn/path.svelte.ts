// Where somebody is on the path of eight weeks: one record, changed with each step; and the week that is looked at.
import type { Programme } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { asCoreError } from '../../core/errors';
import { after, placeIn, programme, standingOf, weekOf, type Step } from './programme';

/** `write` and `rewrite` resolve after the flush. */
export interface PathDesk {
  kept(): Promise<Moment[]>;
  write(body: Programme): Promise<string>;
  rewrite(id: string, body: object): Promise<unknown>;
}

const nowhere = placeIn(null);

export class Path {
  readonly #desk: PathDesk;
  #kept: { id: string; body: Record<string, unknown> } | null = null;
  #turn = 0;
  place = $state.raw<Programme>(nowhere);
  saving = $state(false);
  trouble = $state<string | null>(null);
  /** Another week than the current one, to have a look. */
  looking = $state<string | null>(null);
  standing = $derived(standingOf(this.place));
  current = $derived(this.standing === 'before' ? null : weekOf(this.place.week));
  shown = $derived(weekOf(this.looking) ?? this.current ?? (this.standing === 'end' ? null : (programme.weeks[0] ?? null)));

  constructor(desk: PathDesk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    const kept = await this.#desk.kept();
    if (turn !== this.#turn) return;
    const newest = kept[0];
    this.#kept = newest === undefined ? null : { id: newest.id, body: newest.body };
    this.place = placeIn(this.#kept?.body ?? null);
  }

  /** Nothing that was read from the journal stays behind a lock. */
  rest(): void {
    this.#turn++;
    this.#kept = null;
    Object.assign(this, { place: nowhere, looking: null, trouble: null });
  }

  async take(step: Step): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    this.trouble = null;
    try {
      await this.#save(after(this.place, step));
      this.looking = null;
      return true;
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return false;
    } finally {
      this.saving = false;
    }
  }

  async #save(place: Programme): Promise<void> {
    const turn = this.#turn;
    const body: Record<string, unknown> = { ...this.#kept?.body, ...place };
    if (place.week === undefined) delete body['week'];
    if (this.#kept === null) this.#kept = { id: await this.#desk.write(place), body };
    else {
      await this.#desk.rewrite(this.#kept.id, body);
      this.#kept.body = body;
    }
    if (turn === this.#turn) this.place = place;
  }
}
