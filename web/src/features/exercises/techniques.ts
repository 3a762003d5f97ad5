// The techniques as data: names, steps, cautions and where they come from.
import content from '$content/en/techniques.json';
import type { Light } from '../../ui/lights';

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
}

export const techniques: readonly Technique[] = content.techniques;

/** How many of the list are offered at once; the others are one tap away. */
const firstOnes = 5;

export const technique = (id: string): Technique | undefined => techniques.find((one) => one.id === id);

export const pathOf = (id: string): string => (id === 'breathing' ? '/breathe' : `/${id}`);

/** The few that come first, then the others; at red those that need no caution lead each part. */
export function ordered(light: Light | null): { first: Technique[]; more: Technique[] } {
  const lead = (part: readonly Technique[]): Technique[] =>
    light === 'red' ? [...part.filter((one) => one.caution === null), ...part.filter((one) => one.caution !== null)] : [...part];
  return { first: lead(techniques.slice(0, firstOnes)), more: lead(techniques.slice(firstOnes)) };
}
