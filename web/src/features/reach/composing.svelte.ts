// Finding the words for a need, a limit or some space: page by page, every part may stay empty, copied and never sent.
import type { SecureAct } from '../../core/api.gen';
import { Standing, type StandingPorts } from '../../core/standing.svelte';
import { hintsIn } from './hints';
import { compose, partsOf, questionOf, type Composed, type Part } from './message';

export type Behaviour = Composed | 'noticed_assuming';
export const behaviours: readonly Behaviour[] = ['need', 'boundary', 'space', 'noticed_assuming'];

type Write = (body: SecureAct) => Promise<unknown>;

const isComposed = (behaviour: Behaviour): behaviour is Composed => behaviour !== 'noticed_assuming';

export class Composing {
  readonly #write: Write;
  readonly #standing: Standing<'behaviour' | Part | 'text' | 'person'>;
  /** 0 asks for the kind; then one page per part, then the message. */
  page = $state(0);
  #edited = $state(false);
  #noted = $state(false);
  #seen = $state(false);

  behaviour = $derived.by(() => behaviours.find((one) => one === this.#standing.text.behaviour) ?? null);
  parts = $derived<readonly Part[]>(this.behaviour !== null && isComposed(this.behaviour) ? partsOf[this.behaviour] : []);
  part = $derived<Part | null>(this.parts[this.page - 1] ?? null);
  question = $derived(this.behaviour !== null && isComposed(this.behaviour) && this.part !== null ? (questionOf(this.behaviour, this.part) ?? null) : null);
  hints = $derived.by(() => hintsIn(this.text));

  constructor(write: Write, ports?: StandingPorts) {
    this.#write = write;
    this.#standing = new Standing('reach', ['behaviour', 'feeling', 'need', 'request', 'text', 'person'], ports);
    this.#edited = this.text !== '';
    this.#seen = this.text !== '';
    if (this.behaviour !== null) this.page = this.#seen ? this.parts.length + 1 : 1;
  }

  get text(): string {
    return this.#standing.text.text;
  }

  set text(text: string) {
    this.#edited = true;
    this.#standing.put('text', text);
  }

  get person(): string | null {
    return this.#standing.text.person || null;
  }

  set person(person: string | null) {
    this.#standing.put('person', person ?? '');
  }

  /** Whether the message is no longer what the parts say. */
  get edited(): boolean {
    return this.#edited && this.text !== this.#composed();
  }

  said(part: Part): string {
    return this.#standing.text[part];
  }

  say(part: Part, text: string): void {
    this.#standing.put(part, text);
  }

  choose(behaviour: Behaviour): void {
    // A note and a message have nothing in common.
    if (this.behaviour !== null && isComposed(this.behaviour) !== isComposed(behaviour)) this.#standing.put('text', '');
    this.#standing.put('behaviour', behaviour);
    this.turn(1);
  }

  turn(page: number): void {
    this.page = page;
    if (this.parts.length === 0 || page <= this.parts.length) return;
    this.#seen = true;
    if (!this.#edited || this.text === '') this.again();
  }

  /** The message as the parts say it. */
  again(): void {
    this.#standing.put('text', this.#composed());
    this.#edited = false;
  }

  /** "I caught myself assuming" counts also without a word. */
  note(): void {
    this.#noted = true;
  }

  leave(): Promise<void> {
    const body = this.#body();
    return this.#standing.leave(body === null ? null : () => this.#write(body));
  }

  #composed(): string {
    return this.behaviour !== null && isComposed(this.behaviour) ? compose(this.behaviour, this.#standing.text) : '';
  }

  #body(): SecureAct | null {
    const { behaviour } = this;
    if (behaviour === null) return null;
    const asked = (part: Part): string | undefined => (this.parts.includes(part) ? this.#standing.said(part) : undefined);
    const [feeling, need, request] = [asked('feeling'), asked('need'), asked('request')];
    const text = this.#seen || !isComposed(behaviour) ? this.#standing.said('text') : undefined;
    const anything = [feeling, need, request, text].some((one) => one !== undefined) || (behaviour === 'noticed_assuming' && this.#noted);
    if (!anything) return null;
    const { person } = this;
    return { behaviour, ...(feeling && { feeling }), ...(need && { need }), ...(request && { request }), ...(text && { text }), ...(person !== null && { person }) };
  }
}
