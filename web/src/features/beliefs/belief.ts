// Old beliefs as they stand in the journal (method P7): the four of the method, one's own, the facts that do not fit, the numbers.
import type { Moment } from '../../core/client.svelte';
import { dayNumber } from '../../ui/time';
import { beliefWords as words } from '../../words/en';

export const known = ['not_enough', 'not_lovable', 'people_leave', 'my_fault'] as const;
export type Known = (typeof known)[number];
export const abouts = ['now', 'past', 'both'] as const;
export type About = (typeof abouts)[number];

export interface Belief {
  /** Null before anything was said of it. */
  id: string | null;
  belief: Known | 'own';
  /** The words of one's own. */
  text: string;
  about: About | null;
  balanced: string;
  archived: boolean;
  /** As the journal holds it, also what another version wrote. */
  body: Record<string, unknown>;
}

/** At most once in so many days of the place. */
const apart = 7;

const typed = (value: unknown): string => (typeof value === 'string' ? value : '');

export const blank = (belief: Belief['belief']): Belief => ({ id: null, belief, text: '', about: null, balanced: '', archived: false, body: { belief } });

/** Fields are checked: a record from a newer version or another hand may hold anything. */
function beliefOf({ id, body }: Moment): Belief {
  const belief = known.find((one) => one === body['belief']) ?? 'own';
  return { id, belief, text: typed(body['text']), about: abouts.find((one) => one === body['about']) ?? null, balanced: typed(body['balanced']), archived: body['archived'] === true, body };
}

/** The four in their order, each once, then one's own; those put away last. */
export function beliefsIn(moments: readonly Moment[]): { open: Belief[]; archived: Belief[] } {
  const held = moments.filter(({ kind }) => kind === 'belief').map(beliefOf);
  const four = known.map((belief) => held.find((one) => one.belief === belief) ?? blank(belief));
  const all = [...four, ...held.filter((one) => !four.includes(one))];
  return { open: all.filter(({ archived }) => !archived), archived: all.filter(({ archived }) => archived) };
}

export const nameOf = ({ belief, text }: Belief): string => text.trim() || (belief === 'own' ? words.own : words.names[belief]);

const about = (belief: Belief, kind: string, moments: readonly Moment[]): Moment[] =>
  belief.id === null ? [] : moments.filter((moment) => moment.kind === kind && moment.body['belief'] === belief.id);

/** Newest first. */
export const factsOf = (belief: Belief, moments: readonly Moment[]): Moment[] => about(belief, 'belief_fact', moments);

export interface Rating {
  id: string;
  at: number;
  offset: number;
  strength: number;
}

/** Newest first. */
export function ratingsOf(belief: Belief, moments: readonly Moment[]): Rating[] {
  return about(belief, 'belief_rating', moments).flatMap(({ id, at, offset, body }) =>
    typeof body['strength'] === 'number' ? [{ id, at, offset, strength: body['strength'] }] : [],
  );
}

/** The strength is asked at most once in seven days, by the calendar of the place; a clock that ran ahead asks anew. */
export function mayRate(ratings: readonly Rating[], now: number, offset: number): boolean {
  const [last] = ratings;
  if (last === undefined) return true;
  const days = dayNumber(now, offset) - dayNumber(last.at, last.offset);
  return days >= apart || days < 0;
}
