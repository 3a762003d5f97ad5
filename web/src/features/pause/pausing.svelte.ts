// A pause in a talk: the promise to be back, kept from its start, answered when its time has come. Survives reload and lock.
import type { Pause, Return } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { offsetNow } from '../../ui/time';
import { openPause } from './promise';

export type PausePhase = 'set' | 'wait' | 'over';

export interface PausePorts {
  /** Resolves to the id once it rests somewhere. */
  write(body: Pause, episode: string | undefined): Promise<string>;
  edit(id: string, body: Pause): Promise<void>;
  /** Keeps what was said where nothing may be changed now. */
  later(id: string, change: Partial<Pause>): Promise<void>;
  /** Everything kept in which a promise may be found, in any order. */
  moments(): Promise<readonly Moment[]>;
  takesAll(): boolean;
}

/** A promise of this page; `changed` while the journal does not know all of it yet. */
interface Promised {
  readonly key: number;
  id: string | null;
  at: number;
  offset: number;
  episode: string | undefined;
  body: Pause;
  changed: boolean;
  /** What of it rests on this device, though not in its record. */
  kept?: Pause | undefined;
}

export class Pausing {
  readonly #ports: PausePorts;
  /** Those whose last word waits for an open journal. */
  #waiting: Promised[] = [];
  #turn: Promise<void> = Promise.resolve();
  #keys = 0;
  #episode: string | undefined;
  current = $state<Promised | null>(null);
  answered = $state<Return | null>(null);
  /** Carried from the first promise to a longer one. */
  wish = $state('');

  phase = $derived<PausePhase>(this.current !== null ? 'wait' : this.answered === 'back' || this.answered === 'not_today' ? 'over' : 'set');
  longer = $derived(this.answered === 'longer');

  constructor(ports: PausePorts) {
    this.#ports = ports;
  }

  /** Whether something of this page is not in the journal yet. */
  get held(): boolean {
    return this.current?.changed === true && !this.#ports.takesAll();
  }

  /** Takes up the promise that the journal holds, where this page has none; false where there is none at all. */
  async find(now = Date.now()): Promise<boolean> {
    if (this.current !== null) return true;
    const found = openPause(await this.#ports.moments(), now);
    if (found === null || this.#waiting.some(({ id }) => id === found.id)) return false;
    const body = { ...found.body } as unknown as Pause;
    this.current = { key: this.#keys++, id: found.id, at: found.at, offset: found.offset, episode: found.episode, body, changed: false };
    this.answered = null;
    this.wish = typeof body.wish === 'string' ? body.wish : '';
    return true;
  }

  begin(backAt: number, text: string, now = Date.now()): Promise<void> {
    const said = { ...(text.trim() !== '' && { text: text.trim() }), ...(this.wish.trim() !== '' && { wish: this.wish.trim() }) };
    this.current = { key: this.#keys++, id: null, at: now, offset: offsetNow(now), episode: this.#episode, body: { back_at: backAt, ...said }, changed: true };
    this.answered = null;
    return this.settle();
  }

  /** What is to be said then, when the screen is left. */
  keepWish(): Promise<void> {
    const { current } = this;
    const wish = this.wish.trim();
    if (current === null || wish === (current.body.wish ?? '')) return Promise.resolve();
    const body = { ...current.body, wish };
    if (wish === '') delete (body as Pause).wish;
    this.current = { ...current, body, changed: true };
    return this.settle();
  }

  async answer(answer: Return, now = Date.now()): Promise<void> {
    await this.keepWish();
    const { current } = this;
    if (current === null) return;
    this.#waiting.push({ ...current, body: { ...current.body, answer, answered: now }, changed: true });
    this.#episode = current.episode;
    this.current = null;
    this.answered = answer;
    await this.settle();
  }

  /** Writes what waits, as soon as it can be written. */
  settle(): Promise<void> {
    return (this.#turn = this.#turn.catch(() => undefined).then(() => this.#settle()));
  }

  /** Done with the one that was answered; the next visit begins anew. */
  putAway(): void {
    if (this.current !== null) return;
    this.answered = null;
    this.#episode = undefined;
    this.wish = '';
  }

  async #settle(): Promise<void> {
    for (const next of [...this.#waiting]) {
      if (await this.#written(next)) this.#waiting = this.#waiting.filter((one) => one !== next);
    }
    const { current } = this;
    if (current?.changed !== true) return;
    const written = await this.#written(current);
    // It may have been changed or answered meanwhile; that goes out with the next turn.
    const { id, kept } = current;
    for (const one of this.#waiting) if (one.key === current.key) one.id = id;
    if (this.current?.key === current.key) this.current = { ...this.current, id, kept, changed: !written || this.current.body !== current.body };
  }

  /** Whether its record says all of it now. A new one can be written anywhere; a change waits, kept, for the open journal. */
  async #written(one: Promised): Promise<boolean> {
    const plain = $state.snapshot(one.body);
    if (one.id === null) {
      one.id = await this.#ports.write(plain, one.episode);
      return true;
    }
    if (this.#ports.takesAll()) {
      await this.#ports.edit(one.id, plain);
      return true;
    }
    const { wish, answer, answered } = plain;
    if (one.kept !== one.body) await this.#ports.later(one.id, { ...(wish !== undefined && { wish }), ...(answer !== undefined && { answer, answered }) });
    one.kept = one.body;
    return false;
  }
}
