// What was ticked on the safety list of a concern, in words.
import type { Moment } from '../../core/client.svelte';
import { examineWords } from '../../words/en';

const items: Readonly<Record<string, string>> = examineWords.safety.items;

/** In the order of the list. Fields are checked: a record from a newer version or another hand may hold anything. */
export function tickedOf({ body }: Moment): string[] {
  const ticked = body['safety'];
  return Array.isArray(ticked) ? Object.keys(items).flatMap((item) => (ticked.includes(item) ? [items[item] ?? ''] : [])) : [];
}

/** The oldest first. */
export const inOrder = (moments: readonly Moment[]): Moment[] => moments.filter(({ kind }) => kind === 'concern').sort((one, other) => one.at - other.at);
