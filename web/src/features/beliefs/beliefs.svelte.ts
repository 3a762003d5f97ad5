// Old beliefs on their screen: the list, one that is looked at, and what is written of it. What is typed is a draft until it is kept.
import { newId } from '../../core/random';
import type { Shelf } from '../../core/shelf.svelte';
import { without } from '../../core/without';
import { beliefsIn, blank, factsOf, mayRate, nameOf, ratingsOf, type About, type Belief } from './belief';

export interface Drafts {
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

type Field = 'text' | 'balanced' | 'fact';
const fields: readonly Field[] = ['text', 'balanced', 'fact'];

export class Beliefs {
  readonly shelf: Shelf;
  readonly #drafts: Drafts;
  readonly #text = $state({ text: '', balanced: '', fact: '' } as Record<Field, string>);
  /** What is looked at: a record by its id, or one of the four, or a new one, before anything was said of it. */
  #opened = $state.raw<Belief | null>(null);
  #now = $state(0);
  #offset = $state(0);
  about = $state<About | null>(null);
  strength = $state<number | null>(null);

  all = $derived.by(() => beliefsIn(this.shelf.moments ?? []));
  opened = $derived.by(() => {
    const opened = this.#opened;
    return [...this.all.open, ...this.all.archived].find(({ id }) => id !== null && id === opened?.id) ?? opened;
  });
  name = $derived(this.opened ? nameOf(this.opened) : '');
  facts = $derived.by(() => (this.opened ? factsOf(this.opened, this.shelf.moments ?? []) : []));
  ratings = $derived.by(() => (this.opened ? ratingsOf(this.opened, this.shelf.moments ?? []) : []));
  mayRate = $derived(mayRate(this.ratings, this.#now, this.#offset));

  constructor(shelf: Shelf, drafts: Drafts) {
    this.shelf = shelf;
    this.#drafts = drafts;
  }

  putAway(): void {
    this.#opened = null;
    for (const field of fields) this.#text[field] = '';
    this.about = null;
    this.strength = null;
    this.shelf.putAway();
  }

  /** `offset` in minutes east of UTC. */
  open(belief: Belief, now: number, offset: number): void {
    this.#opened = belief;
    this.#now = now;
    this.#offset = offset;
    for (const field of fields) this.#text[field] = this.#drafts.draftOf(this.#purpose(field)) ?? this.#held(field);
    this.about = belief.about;
    this.strength = null;
  }

  openOwn(now: number, offset: number): void {
    this.open(blank('own'), now, offset);
  }

  close(): void {
    this.#opened = null;
  }

  text(field: Field): string {
    return this.#text[field];
  }

  put(field: Field, text: string): void {
    this.#text[field] = text;
    this.#drafts.draft(this.#purpose(field), text === this.#held(field) ? '' : text);
  }

  /** One fact that does not fit; the belief itself is written with the first of them. */
  async addFact(): Promise<void> {
    const what = this.#text.fact.trim();
    if (what === '') return;
    const id = await this.#ensure();
    if (id !== null && (await this.shelf.write({ kind: 'belief_fact', body: { belief: id, what } }))) this.put('fact', '');
  }

  /** Keeps what was changed; true once nothing is left to write. A fact that still stands in its field is added too. */
  async keep(): Promise<boolean> {
    await this.addFact();
    if (this.#text.fact.trim() !== '') return false;
    const { opened } = this;
    if (opened === null) return true;
    const changed = this.#text.text.trim() !== opened.text || this.#text.balanced.trim() !== opened.balanced || this.about !== opened.about;
    if (opened.id !== null && changed && !(await this.shelf.rewrite(opened.id, this.#body(opened)))) return false;
    const said = changed || this.strength !== null;
    if (opened.id === null && said && (await this.#ensure()) === null) return false;
    if (!(await this.#rate())) return false;
    this.#clear();
    return true;
  }

  async putBeliefAway(archived: boolean): Promise<void> {
    const { opened } = this;
    if (opened?.id == null) return;
    const body = without(opened.body, 'archived');
    if (await this.shelf.rewrite(opened.id, archived ? { ...body, archived } : body)) this.close();
  }

  async #rate(): Promise<boolean> {
    const { strength } = this;
    if (strength === null || !this.mayRate) return true;
    const id = await this.#ensure();
    const kept = id !== null && (await this.shelf.write({ kind: 'belief_rating', body: { belief: id, strength } }));
    if (kept) this.strength = null;
    return kept;
  }

  /** The id of the belief that is looked at, written first where it was not yet. */
  async #ensure(): Promise<string | null> {
    const { opened } = this;
    if (opened === null || opened.id !== null) return opened?.id ?? null;
    const id = newId();
    const body = this.#body(opened);
    const purposes = fields.map((field) => this.#purpose(field));
    if (!(await this.shelf.write({ kind: 'belief', id, body }))) return null;
    this.#opened = { ...opened, id, body, text: this.#text.text.trim(), balanced: this.#text.balanced.trim(), about: this.about };
    // What was typed before it had an id is a draft of it from now on.
    for (const [place, field] of fields.entries()) {
      this.#drafts.draft(purposes[place] ?? '', '');
      this.put(field, this.#text[field]);
    }
    return id;
  }

  #body(opened: Belief): Record<string, unknown> {
    const [text, balanced] = [this.#text.text.trim(), this.#text.balanced.trim()];
    return {
      ...without(opened.body, 'text', 'about', 'balanced'),
      ...(text !== '' && { text }),
      ...(this.about !== null && { about: this.about }),
      ...(balanced !== '' && { balanced }),
    };
  }

  #clear(): void {
    for (const field of fields) this.#drafts.draft(this.#purpose(field), '');
  }

  #held = (field: Field): string => (field === 'fact' || !this.#opened ? '' : this.#opened[field]);

  #purpose(field: Field): string {
    const { id, belief } = this.#opened ?? blank('own');
    return `belief ${field} ${id ?? belief}`;
  }
}
