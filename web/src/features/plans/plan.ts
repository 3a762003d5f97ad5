// If-then plans as they stand in the journal (method P10), the times they were done, and examples to begin from.
import content from '$content/en/plans.json';
import type { Moment } from '../../core/client.svelte';

export const behaviours = ['need', 'boundary', 'space', 'noticed_assuming', 'own'] as const;
export type Behaviour = (typeof behaviours)[number];

export interface IfThen {
  id: string;
  cue: string;
  response: string;
  behaviour: Behaviour;
  person: string | null;
  /** Not offered any more; nothing of it is lost. */
  archived: boolean;
  /** As the journal holds it, also what another version wrote. */
  body: Record<string, unknown>;
}

export interface Example {
  id: string;
  cue: string;
  response: string;
}

const typed = (value: unknown): string => (typeof value === 'string' ? value : '');
export const behaviourOf = (value: unknown): Behaviour => behaviours.find((one) => one === value) ?? 'own';

/** Fields are checked: a record from a newer version or another hand may hold anything. */
export function planOf({ id, body }: Moment): IfThen {
  const { cue, response, behaviour, person, archived } = body;
  return { id, cue: typed(cue), response: typed(response), behaviour: behaviourOf(behaviour), person: typed(person) || null, archived: archived === true, body };
}

/** The times that a plan was done, newest first. */
export const timesOf = (plan: IfThen, acts: readonly Moment[]): Moment[] => acts.filter(({ kind, body }) => kind === 'secure_act' && body['plan'] === plan.id);

/** All of them where what it is was not said. */
export function examplesOf(behaviour: Behaviour): Example[] {
  return content.behaviours.filter(({ id }) => behaviour === 'own' || id === behaviour).flatMap(({ plans }) => plans);
}

/** As it reads on after "When" and "I": the words that stand there already, and a full stop, are taken off. */
export function readsOn(text: string, lead: 'when' | 'i'): string {
  const bare = text.trim().replace(/[.,;]+$/u, '');
  const rest = lead === 'when' ? bare.replace(/^when\s+/iu, '') : bare.replace(/^(?:then\s+)?i\s+/iu, '');
  return rest === '' ? bare : rest;
}
