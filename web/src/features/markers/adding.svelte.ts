// A marker that is added by hand: a calm act with the marker as its behaviour.
import type { Shelf } from '../../core/shelf.svelte';
import { markers } from './log';

export interface Drafts {
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

type Marker = (typeof markers)[number];

export class Adding {
  readonly shelf: Shelf;
  readonly #drafts: Drafts;
  #marker = $state('');
  #text = $state('');
  #person = $state('');

  constructor(shelf: Shelf, drafts: Drafts) {
    this.shelf = shelf;
    this.#drafts = drafts;
    this.#marker = drafts.draftOf('marker') ?? '';
    this.#text = drafts.draftOf('marker text') ?? '';
    this.#person = drafts.draftOf('marker person') ?? '';
  }

  get marker(): Marker | null {
    return markers.find((one) => one === this.#marker) ?? null;
  }

  set marker(marker: Marker | null) {
    this.#marker = marker ?? '';
    this.#drafts.draft('marker', this.#marker);
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#drafts.draft('marker text', text);
  }

  get person(): string | null {
    return this.#person || null;
  }

  set person(person: string | null) {
    this.#person = person ?? '';
    this.#drafts.draft('marker person', this.#person);
  }

  /** True once it is saved. */
  async save(): Promise<boolean> {
    const { marker, person } = this;
    const text = this.#text.trim();
    if (marker === null) return false;
    const body = { behaviour: marker, ...(text !== '' && { text }), ...(person !== null && { person }) };
    if (!(await this.shelf.write({ kind: 'secure_act', body }))) return false;
    this.marker = null;
    this.text = '';
    this.person = null;
    return true;
  }
}
