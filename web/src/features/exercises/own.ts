// Techniques of one's own: kept in the journal, used through the same screens as the others.
import type { Moment } from '../../core/client.svelte';
import type { Technique } from './techniques';

/** The kind of record. */
export const kind = 'technique';

export interface OwnTechnique extends Technique {
  /** Put away: not offered any more; what was written with it keeps its name. */
  archived: boolean;
}

/** What is asked for one: a name, a step per line, minutes, a caution. */
export interface OwnBody {
  name: string;
  steps: string[];
  minutes?: number;
  caution?: string;
}

/** Where nobody said how long it takes. */
const usualMinutes = 5;
const longest = 120;

/** Fields are checked: a record from a newer version or another hand may hold anything. One without a name is none. */
export function ownIn(moments: readonly Moment[]): OwnTechnique[] {
  return moments.filter((moment) => moment.kind === kind).flatMap(({ id, body }) => ownOf(id, body) ?? []);
}

function ownOf(id: string, { name, steps, minutes, caution, archived }: Record<string, unknown>): OwnTechnique | null {
  if (typeof name !== 'string' || name.trim() === '') return null;
  const texts: unknown[] = Array.isArray(steps) ? steps : [];
  const said = texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return {
    id,
    name: name.trim(),
    line: '',
    purpose: '',
    minutes: typeof minutes === 'number' && minutes >= 1 && minutes <= longest ? Math.round(minutes) : usualMinutes,
    caution: typeof caution === 'string' && caution.trim() !== '' ? { text: caution } : null,
    // Without steps its name is the one thing to do.
    steps: (said.length > 0 ? said : [name.trim()]).map((text) => ({ text, hint: '' })),
    sources: [],
    archived: archived === true,
  };
}

/** What is typed for one; steps a line each. */
export interface Typed {
  name: string;
  steps: string;
  minutes: number;
  caution: string;
}

export const lengths = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60] as const;
export const empty: Typed = { name: '', steps: '', minutes: usualMinutes, caution: '' };

/** As it was typed; a field that holds something else is empty. */
export function typedOf({ name, steps, minutes, caution }: Record<string, unknown>): Typed {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const lines: unknown[] = Array.isArray(steps) ? steps : [];
  return { name: text(name), steps: lines.map(text).join('\n'), minutes: typeof minutes === 'number' ? minutes : usualMinutes, caution: text(caution) };
}

/** Null where it has no name. */
export function bodyOf(typed: Typed): OwnBody | null {
  const name = typed.name.trim();
  if (name === '') return null;
  const steps = typed.steps.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const caution = typed.caution.trim();
  return { name, steps, minutes: typed.minutes, ...(caution !== '' && { caution }) };
}
