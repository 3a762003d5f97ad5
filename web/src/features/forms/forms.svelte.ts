// The questionnaires of a journal on their screen: the list, one of them, one that is brought, one that is filled in.
import type { FileReply, FormsReply } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import type { AskedForms } from '../../core/messages';
import type { Shelf } from '../../core/shelf.svelte';
import { Bringing } from './bringing.svelte';
import { draftPurpose, Filling, type FillDesk } from './filling.svelte';
import { answersOf, knownOf, markedOf, timesOf, withSafety, type Known } from './known';

export interface Desk extends FillDesk {
  read(bytes: Uint8Array): Promise<FileReply>;
  history(request: AskedForms): Promise<FormsReply>;
}

export class Forms {
  readonly shelf: Shelf;
  readonly #desk: Desk;
  #turn = 0;
  #open = $state<string | null>(null);
  filling = $state.raw<Filling | null>(null);
  bringing = $state.raw<Bringing | null>(null);
  /** What the scores of the open one tell; null until it is known. */
  history = $state.raw<FormsReply | null>(null);
  trouble = $state<string | null>(null);

  all = $derived.by(() => this.shelf.of('questionnaire').map(knownOf).filter((known) => known !== null));
  /** Records that this version cannot read. */
  unread = $derived.by(() => this.shelf.of('questionnaire').length - this.all.length);
  one: Known | null = $derived(this.all.find(({ id }) => id === this.#open) ?? null);

  constructor(shelf: Shelf, desk: Desk) {
    this.shelf = shelf;
    this.#desk = desk;
  }

  times = (known: Known) => timesOf(known, this.shelf.of('form'));
  isBegun = (known: Known): boolean => (this.#desk.draftOf(draftPurpose(known)) ?? '') !== '';

  async load(): Promise<void> {
    await this.shelf.load();
    await this.tell();
  }

  open(known: Known | null): Promise<void> {
    this.#open = known?.id ?? null;
    this.history = null;
    return this.tell();
  }

  fill(known: Known | null): void {
    this.filling = known === null ? null : new Filling(known, this.#desk);
  }

  bring(): void {
    this.bringing = new Bringing((bytes) => this.#desk.read(bytes));
  }

  leaveBringing(): void {
    this.bringing = null;
  }

  /** What was brought becomes part of the journal; then it stands open. */
  async keepBrought(): Promise<boolean> {
    const body = this.bringing?.body() ?? null;
    if (body === null || !(await this.shelf.write({ kind: 'questionnaire', body }))) return false;
    this.bringing = null;
    await this.open(this.all[0] ?? null);
    return true;
  }

  rename(known: Known, name: string): Promise<boolean> {
    return this.shelf.rewrite(known.id, { ...known.body, name: name.trim() });
  }

  mark(known: Known, link: string, on: boolean): Promise<boolean> {
    const others = markedOf(known.body).filter((one) => one !== link);
    return this.shelf.rewrite(known.id, withSafety(known.body, on ? [...others, link] : others));
  }

  /** The times it was filled in go first, so that none is left behind without its questions. */
  async erase(known: Known, erase: (id: string) => Promise<unknown>): Promise<void> {
    for (const { id } of this.times(known)) await erase(id);
    await erase(known.id);
    this.#open = null;
    await this.shelf.load();
  }

  /** Reads what the scores of the open one tell. */
  async tell(): Promise<void> {
    const turn = ++this.#turn;
    const known = this.one;
    this.trouble = null;
    if (known === null) return;
    try {
      const times = this.times(known).map((moment) => ({ at: moment.at, offset: moment.offset, answers: answersOf(moment) }));
      const history = await this.#desk.history({ questionnaire: known.body, times });
      if (turn === this.#turn) this.history = history;
    } catch (thrown) {
      if (turn === this.#turn) this.trouble = asCoreError(thrown).code;
    }
  }

  /** The journal was closed: nothing that was read from it stays. */
  forget(): void {
    this.#turn++;
    this.#open = null;
    this.filling = null;
    this.bringing = null;
    this.history = null;
    this.trouble = null;
    this.shelf.putAway();
  }
}
