// The people of a journal, and what they are called where one of them is chosen.
import type { Moment } from '../../core/client.svelte';
import { peopleWords as words } from '../../words/en';

export const relations = ['partner', 'friend', 'family', 'colleague', 'other'] as const;
export type Relation = (typeof relations)[number];

export interface Known {
  id: string;
  /** May be empty. */
  name: string;
  relation: Relation | null;
  /** No longer offered; what was tied to them keeps their name. */
  archived: boolean;
  /** After a break-up: nothing about them is brought up by itself. */
  quiet: boolean;
  /** The place among those who look the same by name and relation, from 1. */
  number: number;
}

type Named = Omit<Known, 'number'>;

/** By name, those of one name in the order in which they came. Fields are checked: a record from a newer version or another hand may hold anything. */
export function peopleIn(moments: readonly Moment[]): Known[] {
  const found = new Map<string, { at: number; one: Named }>();
  for (const { id, kind, body, at } of moments) if (kind === 'person') found.set(id, { at, one: { id, ...fieldsOf(body) } });
  const inOrder = [...found.values()].sort((a, b) => nameOf(a.one).localeCompare(nameOf(b.one)) || a.at - b.at || (a.one.id < b.one.id ? -1 : 1));
  return numbered(inOrder.map(({ one }) => one));
}

function fieldsOf({ name, relation, archived, quiet }: Moment['body']): Omit<Named, 'id'> {
  return { name: typeof name === 'string' ? name.trim() : '', relation: relations.find((one) => one === relation) ?? null, archived: archived === true, quiet: quiet === true };
}

function numbered(people: readonly Named[]): Known[] {
  const seen = new Map<string, number>();
  return people.map((one) => {
    const shown = [nameOf(one), noteOf(one)].join();
    const number = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, number);
    return { ...one, number };
  });
}

/** So much of a name is shown; all of it stands where it is changed. */
const mostShown = 60;

export function nameOf({ name, relation }: Pick<Known, 'name' | 'relation'>): string {
  if (name === '') return relation === null ? words.someone : words.nameless[relation];
  const letters = [...name.slice(0, 2 * mostShown + 2)];
  return letters.length > mostShown ? `${letters.slice(0, mostShown - 1).join('').trimEnd()}…` : name;
}

/** The name, with a number for the second of those who look the same. */
export const titleOf = (one: Known): string => (one.number > 1 ? `${nameOf(one)} ${one.number}` : nameOf(one));

/** Tells two people of one name apart. */
export const noteOf = ({ name, relation }: Pick<Known, 'name' | 'relation'>): string | null => (name === '' || relation === null ? null : words.relations[relation]);

/** Each with a label of its own: two of one name are told apart by who they are, and else by a number. */
export function labelled(people: readonly Known[]): { id: string; label: string }[] {
  const times = (name: string): number => people.filter((one) => nameOf(one) === name).length;
  return people.map((one) => {
    const note = times(nameOf(one)) > 1 ? noteOf(one) : null;
    const label = note === null ? nameOf(one) : `${nameOf(one)} (${note})`;
    return { id: one.id, label: one.number > 1 ? `${label} ${one.number}` : label };
  });
}

/** Somebody whom the journal has already. */
export function sameAs(people: readonly Known[], name: string, relation: Relation | null): Known | null {
  return people.find((one) => !one.archived && one.name === name && one.relation === relation) ?? null;
}
