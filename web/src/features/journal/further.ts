// What else a person typed into a moment, beside its main text: each with the words of its question.
import type { Moment } from '../../core/client.svelte';
import { journalWords as words } from '../../words/en';

export interface Further {
  label: string;
  texts: string[];
}

/** Lists of single words. */
const inOneRow: ReadonlySet<string> = new Set(['tags', 'emotions', 'body']);
const fields = Object.keys(words.further) as (keyof typeof words.further)[];

/** In the order of the questions; a field of another type is left out. */
export function furtherOf(moment: Moment): Further[] {
  return fields
    .map((field) => ({ label: words.further[field], texts: inOneRow.has(field) ? inOneLine(textsOf(moment.body[field])) : textsOf(moment.body[field]) }))
    .filter(({ texts }) => texts.length > 0);
}

function textsOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}

const inOneLine = (tags: string[]): string[] => (tags.length > 0 ? [tags.join(', ')] : []);
