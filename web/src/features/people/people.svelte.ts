// The people that something can be about: those of the open journal, those of this page where there is none, and someone new.
import type { PeopleReply, Person } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { peopleIn, sameAs, type Known, type Relation } from './known';
import { bodiesOf, toldIn, withBody, type Told } from './told';

export interface Desk {
  /** Resolves to the id, after the flush; locked, it goes to the inbox. */
  write(body: Person): Promise<string>;
  rewrite(id: string, body: object): Promise<unknown>;
  erase(id: string): Promise<unknown>;
  /** Every person of the open journal. */
  kept(): Promise<Moment[]>;
  /** What else the open journal tells of them. */
  told(): Promise<PeopleReply>;
}

const nobody = bodiesOf([]);
const nothing = toldIn({});

export class People {
  readonly #desk: Desk;
  /** Also those who are put away. */
  all = $state.raw<readonly Known[]>([]);
  /** Null until it was asked for. */
  told = $state.raw<Told | null>(null);
  /** Written by this page and not within its reach any more, as in the inbox of a locked journal. */
  #added: readonly Known[] = [];
  #bodies = nobody;
  #waiting: readonly Moment[] = [];
  #turn = 0;
  /** Counts the locks: an answer from before one is not shown after it. */
  #locks = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The journal is open: what it holds, with what waits on this page. */
  async load(waiting: readonly Moment[]): Promise<void> {
    const turn = ++this.#turn;
    this.#waiting = waiting;
    const kept = await this.#desk.kept();
    if (turn !== this.#turn) return;
    const moments = [...kept, ...waiting];
    this.all = peopleIn(moments);
    this.#bodies = bodiesOf(moments);
    this.#added = [];
  }

  /** Asked anew by each screen that shows it. */
  async tell(): Promise<void> {
    const locks = this.#locks;
    const reply = await this.#desk.told();
    if (locks === this.#locks) this.told = toldIn(reply);
  }

  /** No journal, or a closed one: nothing that was read from it stays. */
  rest(waiting: readonly Moment[]): void {
    this.#turn++;
    this.#locks++;
    const here = peopleIn(waiting);
    this.all = [...here, ...this.#added.filter(({ id }) => !here.some((one) => one.id === id))];
    this.#bodies = nobody;
    this.told = null;
  }

  /** Null where nothing was said about them. Nobody is written twice. */
  async add(said: string, relation: Relation | null): Promise<string | null> {
    const name = said.trim();
    if (name === '' && relation === null) return null;
    const known = sameAs(this.all, name, relation);
    if (known !== null) return known.id;
    const body = { name, ...(relation !== null && { relation }) };
    const id = await this.#desk.write(body);
    // What is changed before the list is read again starts from these words.
    this.#bodies = withBody(this.#bodies, id, body);
    const fresh: Known = { id, name, relation, archived: false, quiet: false, number: this.all.filter((one) => one.name === name && one.relation === relation).length + 1 };
    this.#added = [...this.#added, fresh];
    if (!this.all.some((one) => one.id === id)) this.all = [...this.all, fresh];
    return id;
  }

  /** Of somebody in the open journal; a field that is not given stays, also one of a newer version. */
  async change(id: string, { relation, ...rest }: { name?: string; relation?: Relation | null; archived?: boolean; quiet?: boolean }): Promise<void> {
    const { relation: before, ...body } = this.#bodies.get(id) ?? {};
    const after = relation === undefined ? before : relation;
    await this.#desk.rewrite(id, { ...body, ...rest, ...(after !== null && after !== undefined && { relation: after }) });
    await this.load(this.#waiting);
  }

  /** What was written about them stays, and keeps their id. */
  async erase(id: string): Promise<void> {
    await this.#desk.erase(id);
    await this.load(this.#waiting);
  }

  of(id: string | null): Known | null {
    return this.all.find((one) => one.id === id) ?? null;
  }

  /** Those who are not offered where a moment of care is written. */
  get withoutCare(): ReadonlySet<string> {
    return (this.told ?? nothing).harm;
  }
}
