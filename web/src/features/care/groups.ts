// Moments of care by person, in the order in which care was noticed last; nobody is ranked by how much there is.
import type { Moment } from '../../core/client.svelte';

export interface Who {
  id: string;
  label: string;
  quiet: boolean;
}

export interface Group {
  /** Null for nobody in particular, and for those who are gone from the journal. */
  who: Who | null;
  /** Newest first. */
  moments: Moment[];
}

/** `moments` newest first. Who is tied to harm or kept quiet is left out, also when they are gone from the journal. */
export function groupsOf(moments: readonly Moment[], people: readonly Who[], harm: ReadonlySet<string>): Group[] {
  const groups = new Map<string, Group>();
  for (const moment of moments) {
    const person = moment.body['person'];
    if (typeof person === 'string' && harm.has(person)) continue;
    const who = people.find(({ id }) => id === person) ?? null;
    if (who?.quiet === true) continue;
    const key = who?.id ?? '';
    const group = groups.get(key) ?? { who, moments: [] };
    group.moments.push(moment);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.who === null) - Number(other.who === null));
}
