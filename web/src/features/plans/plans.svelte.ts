// Plans on their screen: the list, one that is made or changed, and the act that was done. What is typed is a draft until it is kept.
import { newId } from '../../core/random';
import type { Shelf } from '../../core/shelf.svelte';
import { without } from '../../core/without';
import { behaviourOf, planOf, readsOn, timesOf, type Behaviour, type Example, type IfThen } from './plan';

type Field = 'cue' | 'response' | 'behaviour' | 'person';
const fields: readonly Field[] = ['cue', 'response', 'behaviour', 'person'];

export interface Desk {
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
  /** A calm act, in the episode that is open if there is one; its id. */
  act(body: object): Promise<string>;
}

export class Plans {
  readonly shelf: Shelf;
  readonly #desk: Desk;
  readonly #text = $state({} as Record<Field, string>);
  /** Whose form stands there: null for a new plan, undefined for none. */
  #of = $state.raw<IfThen | null | undefined>(undefined);
  /** What was just noted, to be taken back: the plan and the act. */
  noted = $state.raw<{ plan: string; act: string } | null>(null);

  all = $derived.by(() => this.shelf.of('plan').map(planOf));
  active = $derived(this.all.filter(({ archived }) => !archived));
  archived = $derived(this.all.filter(({ archived }) => archived));
  editing = $derived(this.#of !== undefined);
  changing = $derived(this.#of !== undefined && this.#of !== null);
  ready = $derived(this.#text.cue?.trim() !== '' && this.#text.response?.trim() !== '');

  constructor(shelf: Shelf, desk: Desk) {
    this.shelf = shelf;
    this.#desk = desk;
  }

  times = (plan: IfThen) => timesOf(plan, this.shelf.of('secure_act'));

  /** A new plan, or a change to one; what was typed before is there again. */
  open(plan: IfThen | null): void {
    this.#of = plan;
    this.noted = null;
    for (const field of fields) this.#text[field] = this.#desk.draftOf(this.#purpose(field)) ?? plan?.[field] ?? '';
  }

  /** What was typed stays a draft. */
  close(): void {
    this.#of = undefined;
  }

  text(field: 'cue' | 'response'): string {
    return this.#text[field];
  }

  put(field: Field, text: string): void {
    this.#text[field] = text;
    this.#desk.draft(this.#purpose(field), text === (this.#of?.[field] ?? '') ? '' : text);
  }

  get behaviour(): Behaviour | null {
    return this.#text.behaviour === '' ? null : behaviourOf(this.#text.behaviour);
  }

  set behaviour(behaviour: Behaviour | null) {
    this.put('behaviour', behaviour ?? '');
  }

  get person(): string | null {
    return this.#text.person || null;
  }

  set person(person: string | null) {
    this.put('person', person ?? '');
  }

  take({ cue, response }: Example): void {
    this.put('cue', cue);
    this.put('response', response);
  }

  isTaken = ({ cue, response }: Example): boolean => this.#text.cue === cue && this.#text.response === response;

  async keep(): Promise<boolean> {
    if (this.#of === undefined || !this.ready) return false;
    const { behaviour, person } = this;
    const body = {
      ...without(this.#of?.body ?? {}, 'behaviour', 'person'),
      ...(behaviour !== null && { behaviour }),
      cue: readsOn(this.#text.cue, 'when'),
      response: readsOn(this.#text.response, 'i'),
      ...(person !== null && { person }),
    };
    const kept = this.#of === null ? await this.shelf.write({ kind: 'plan', body }) : await this.shelf.rewrite(this.#of.id, body);
    if (!kept) return false;
    for (const field of fields) this.#desk.draft(this.#purpose(field), '');
    this.close();
    return true;
  }

  putAway(plan: IfThen, archived: boolean): Promise<boolean> {
    const body = without(plan.body, 'archived');
    return this.shelf.rewrite(plan.id, archived ? { ...body, archived } : body);
  }

  async did(plan: IfThen): Promise<void> {
    const { behaviour, person } = plan;
    let act = newId();
    const body = { behaviour, plan: plan.id, ...(person !== null && { person }) };
    if (await this.shelf.change(async () => void (act = await this.#desk.act(body)))) this.noted = { plan: plan.id, act };
  }

  async takeBack(): Promise<void> {
    if (this.noted !== null && (await this.shelf.erase(this.noted.act))) this.noted = null;
  }

  #purpose(field: Field): string {
    return this.#of ? `plan ${field} ${this.#of.id}` : `plan ${field}`;
  }
}
