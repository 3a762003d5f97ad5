// The body techniques as data: names, steps, cautions and where they come from.
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
  minutes: number;
  caution: { text: string } | null;
  steps: Step[];
  source: string;
}

export const techniques: readonly Technique[] = content.techniques;

export const technique = (id: string): Technique | undefined => techniques.find((one) => one.id === id);

export const pathOf = (id: string): string => (id === 'breathing' ? '/breathe' : `/${id}`);

/** At red those that need no caution come first. */
export function ordered(light: Light | null): Technique[] {
  if (light !== 'red') return [...techniques];
  return [...techniques.filter((one) => one.caution === null), ...techniques.filter((one) => one.caution !== null)];
}
