// Feelings and what is felt in the body: the lists of the content, and a person's own words among them.
import content from '$content/en/feelings.json';
import type { Felt } from '../../core/felt';

export type Side = keyof Felt;
export const sides: readonly Side[] = ['emotions', 'body'];

interface Item {
  id: string;
  name: string;
}

export interface Group extends Item {
  items: Item[];
}

export const groupsOf = (side: Side): readonly Group[] => content[side];

const all: Readonly<Record<Side, readonly Item[]>> = { emotions: flat(content.emotions), body: flat(content.body) };

function flat(groups: readonly Group[]): Item[] {
  return groups.flatMap(({ id, name, items }) => [{ id, name }, ...items]);
}

/** Without case and accents, as people type in a hurry. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLocaleLowerCase();

const known = (side: Side, word: string): Item | undefined => all[side].find(({ id, name }) => id === word || plain(name) === plain(word));

export const nameOf = (side: Side, id: string): string => all[side].find((item) => item.id === id)?.name ?? id;

/** Names that hold what is typed. */
export function matching(side: Side, text: string): string[] {
  const sought = plain(text);
  return sought === '' ? [] : all[side].filter(({ name }) => plain(name).includes(sought)).map(({ name }) => name);
}

export const has = (felt: Felt, side: Side, word: string): boolean => felt[side].includes(idOf(side, word));

/** With it, or without it where it stood there already; a name of the content goes by its id. */
export function toggled(felt: Felt, side: Side, word: string): Felt {
  const id = idOf(side, word);
  if (id === '') return felt;
  const some = felt[side];
  return { ...felt, [side]: some.includes(id) ? some.filter((one) => one !== id) : [...some, id] };
}

export const isNothing = ({ emotions, body }: Felt): boolean => emotions.length === 0 && body.length === 0;

const idOf = (side: Side, word: string): string => known(side, word)?.id ?? word.trim();
