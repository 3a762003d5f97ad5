// The people that something can be about: those of the open journal, those of this page where there is none, and someone new.
import type { Person } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { peopleIn, sameAs, type Known, type Relation } from './known';

export interface Desk {
  /** Resolves to the id, after the flush; locked, it goes to the inbox. */
  write(body: Person): Promise<string>;
  /** Every person of the open journal. */
  kept(): Promise<Moment[]>;
}

export class People {
  readonly #desk: Desk;
  /** Also those who are put away. */
  all = $state.raw<readonly Known[]>([]);
  /** Written by this page and not within its reach any more, as in the inbox of a locked journal. */
  #added: readonly Known[] = [];
  #turn = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The journal is open: what it holds, with what waits on this page. */
  async load(waiting: readonly Moment[]): Promise<void> {
    const turn = ++this.#turn;
    const kept = await this.#desk.kept();
    if (turn !== this.#turn) return;
    this.all = peopleIn([...kept, ...waiting]);
    this.#added = [];
  }

  /** No journal, or a closed one: nothing that was read from it stays. */
  rest(waiting: readonly Moment[]): void {
    this.#turn++;
    const here = peopleIn(waiting);
    this.all = [...here, ...this.#added.filter(({ id }) => !here.some((one) => one.id === id))];
  }

  /** Null where nothing was said about them. Nobody is written twice. */
  async add(said: string, relation: Relation | null): Promise<string | null> {
    const name = said.trim();
    if (name === '' && relation === null) return null;
    const known = sameAs(this.all, name, relation);
    if (known !== null) return known.id;
    const id = await this.#desk.write({ name, ...(relation !== null && { relation }) });
    const fresh = { id, name, relation, archived: false };
    this.#added = [...this.#added, fresh];
    if (!this.all.some((one) => one.id === id)) this.all = [...this.all, fresh];
    return id;
  }

  of(id: string | null): Known | null {
    return this.all.find((one) => one.id === id) ?? null;
  }
}
