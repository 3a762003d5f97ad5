// The techniques as data: names, steps, cautions and where they come from.
import content from '$content/en/techniques.json';
import type { Light } from '../../ui/lights';
import type { SuggestReason } from '../../core/api.gen';
import type { Choice } from './choice';

export interface Step {
  text: string;
  hint: string;
  count?: number;
}

export interface Technique {
  id: string;
  name: string;
  line: string;
  purpose: string;
  minutes: number;
  caution: { text: string } | null;
  steps: Step[];
  sources: { name: string; url: string }[];
  /** One's own, put away. */
  archived?: boolean;
}

export const techniques: readonly Technique[] = content.techniques;

/** How many of the list are offered at once; the others are one tap away. */
const firstOnes = 5;

export const technique = (id: string): Technique | undefined => techniques.find((one) => one.id === id);

export const pathOf = (id: string): string => (id === 'breathing' ? '/breathe' : `/${id}`);

/** How a person feels about the techniques, and those of their toolkit in their order. */
export interface Taste {
  of: (technique: string) => Choice;
  tools: readonly string[];
  /** The one that the journal suggests now, and why. */
  suggested?: Suggested | null;
}

export interface Suggested {
  id: string;
  reason: SuggestReason;
  uses: number;
}

/** Whether its caution still has to be weighed. */
const warns = (one: Technique, { of }: Taste): boolean => one.caution !== null && !of(one.id).cautionCleared;

/** What suits: what is suggested, the toolkit, then what is liked; at red those that need no caution lead each part. All of it, where nothing suits. */
export function ordered(light: Light | null, taste: Taste, all: readonly Technique[] = techniques): { first: Technique[]; more: Technique[] } {
  const suits = all.filter(({ id }) => !taste.of(id).notForMe);
  const offered = suits.length > 0 ? suits : all;
  const own = taste.tools.flatMap((tool) => offered.filter(({ id }) => id === tool));
  const liked = offered.filter((one) => taste.of(one.id).favourite && !own.includes(one));
  const suggested = offered.filter(({ id }) => id === taste.suggested?.id);
  const line = [...new Set([...suggested, ...own, ...liked, ...offered])];
  const lead = (part: Technique[]): Technique[] =>
    light === 'red' ? [...part.filter((one) => !warns(one, taste)), ...part.filter((one) => warns(one, taste))] : part;
  return { first: lead(line.slice(0, firstOnes)), more: lead(line.slice(firstOnes)) };
}

/** For the library: those that are liked, the others, and what does not suit. */
export function parted(taste: Taste, all: readonly Technique[] = techniques): { liked: Technique[]; others: Technique[]; away: Technique[] } {
  const offered = all.filter(({ archived }) => archived !== true);
  return {
    liked: offered.filter(({ id }) => taste.of(id).favourite),
    others: offered.filter(({ id }) => !taste.of(id).favourite && !taste.of(id).notForMe),
    away: all.filter(({ id, archived }) => archived === true || taste.of(id).notForMe),
  };
}
