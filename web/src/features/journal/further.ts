// What else a person typed into a moment, beside its main text: each with the words of its question.
import feelings from '$content/en/feelings.json';
import type { Moment } from '../../core/client.svelte';
import { journalWords as words } from '../../words/en';

export interface Further {
  label: string;
  texts: string[];
}

/** Lists of single words. */
const inOneRow: ReadonlySet<string> = new Set(['tags', 'emotions', 'body']);
/** A feeling goes by its id, or is a word of the person's own. */
const feelingNames: ReadonlyMap<string, string> = new Map(
  [...feelings.emotions, ...feelings.body].flatMap(({ id, name, items }) => [[id, name] as const, ...items.map((item) => [item.id, item.name] as const)]),
);
const inWords: ReadonlySet<string> = new Set(['emotions', 'body']);
const fields = Object.keys(words.further) as (keyof typeof words.further)[];

/** In the order of the questions; a field of another type is left out. */
export function furtherOf(moment: Moment): Further[] {
  return fields
    .map((field) => ({ label: words.further[field], texts: inOneRow.has(field) ? inOneLine(namesOf(field, textsOf(moment.body[field]))) : textsOf(moment.body[field]) }))
    .filter(({ texts }) => texts.length > 0);
}

function textsOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}

const namesOf = (field: string, words: string[]): string[] => (inWords.has(field) ? words.map((word) => feelingNames.get(word) ?? word) : words);

const inOneLine = (tags: string[]): string[] => (tags.length > 0 ? [tags.join(', ')] : []);
