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
}

/** By name. Fields are checked: a record from a newer version or another hand may hold anything. */
export function peopleIn(moments: readonly Moment[]): Known[] {
  const found = new Map<string, Known>();
  for (const { id, kind, body } of moments) {
    const { name, relation, archived } = body;
    if (kind === 'person') found.set(id, { id, name: typeof name === 'string' ? name.trim() : '', relation: relations.find((one) => one === relation) ?? null, archived: archived === true });
  }
  return [...found.values()].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
}

export function nameOf({ name, relation }: Known): string {
  return name !== '' ? name : relation === null ? words.someone : words.nameless[relation];
}

/** Tells two people of one name apart. */
export const noteOf = ({ name, relation }: Known): string | null => (name === '' || relation === null ? null : words.relations[relation]);

/** Each with a label of its own: two of one name are told apart by who they are, and else by a number. */
export function labelled(people: readonly Known[]): { id: string; label: string }[] {
  const times = (label: string): number => people.filter((one) => nameOf(one) === label).length;
  const seen = new Map<string, number>();
  return people.map((one) => {
    const note = times(nameOf(one)) > 1 ? noteOf(one) : null;
    const label = note === null ? nameOf(one) : `${nameOf(one)} (${note})`;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return { id: one.id, label: count === 1 ? label : `${label} ${count}` };
  });
}

/** Somebody whom the journal has already. */
export function sameAs(people: readonly Known[], name: string, relation: Relation | null): Known | null {
  return people.find((one) => !one.archived && one.name === name && one.relation === relation) ?? null;
}
