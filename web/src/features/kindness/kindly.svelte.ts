// Kindness after a mistake: what happened, its true size, what a friend would hear, one repair where one is due.
import type { Kindness } from '../../core/api.gen';
import { Standing, type StandingPorts } from '../../core/standing.svelte';

type Field = 'what' | 'size' | 'friend' | 'due' | 'repair';
export type Page = 'what' | 'size' | 'friend' | 'repair' | 'done';

export const pages: readonly Page[] = ['what', 'size', 'friend', 'repair', 'done'];
export const sizes = ['small', 'middle', 'large'] as const;
export const dues = ['yes', 'already', 'no'] as const;

const fieldsOf: Record<Page, readonly Field[]> = { what: ['what'], size: ['size'], friend: ['friend'], repair: ['due', 'repair'], done: [] };

type Write = (body: Kindness) => Promise<unknown>;

export class Kindly {
  readonly #write: Write;
  readonly #standing: Standing<Field>;
  step = $state(0);
  page = $derived<Page>(pages[this.step] ?? 'done');

  constructor(write: Write, ports?: StandingPorts) {
    this.#write = write;
    this.#standing = new Standing('kind', ['what', 'size', 'friend', 'due', 'repair'], ports);
  }

  said(field: Field): string {
    return this.#standing.text[field];
  }

  say(field: Field, text: string): void {
    this.#standing.put(field, text);
  }

  /** A repair was named, and is still to come or done. */
  get repair(): string | null {
    return this.said('due') === 'no' ? null : (this.#standing.said('repair') ?? null);
  }

  /** This page stays without an answer. */
  skip(): void {
    for (const field of fieldsOf[this.page]) if (this.said(field) !== '') this.say(field, '');
    this.step += 1;
  }

  leave(): Promise<void> {
    const body = this.#body();
    return this.#standing.leave(body === null ? null : () => this.#write(body));
  }

  #body(): Kindness | null {
    const [what, size, friend] = [this.#standing.said('what'), this.#standing.said('size'), this.#standing.said('friend')];
    const repaired = this.said('due') === 'already';
    const { repair } = this;
    if (!what && !size && !friend && repair === null && !repaired) return null;
    return { ...(what && { what }), ...(size && { size }), ...(friend && { friend_hears: friend }), ...(repair !== null && { repair }), ...(repaired && { repaired }) };
  }
}
