// What was said of one technique, as its record holds it.
import type { Moment } from '../../core/client.svelte';

export interface Choice {
  favourite: boolean;
  notForMe: boolean;
  /** The person said that its caution does not concern them. */
  cautionCleared: boolean;
}

/** The newest of each. Fields are checked: a record from a newer version or another hand may hold anything. */
export function choicesIn(moments: readonly Moment[]): ReadonlyMap<string, Choice> {
  const found = new Map<string, Choice>();
  for (const { body } of moments) {
    const technique = body['technique'];
    if (typeof technique === 'string' && !found.has(technique)) found.set(technique, choiceIn(body));
  }
  return found;
}

export const choiceIn = (body: Record<string, unknown>): Choice => ({
  favourite: body['favourite'] === true,
  notForMe: body['not_for_me'] === true,
  cautionCleared: body['caution_cleared'] === true,
});
