// What the journal and this page know already: the fears that were looked at lately.
import type { Moment } from '../../core/client.svelte';

export interface Earlier {
  id: string;
  claim: string;
  person?: string | undefined;
}

const week = 7 * 86_400_000;
const most = 3;

/** The last fears of a week, newest first, each once; one that needs care is never offered again. */
export function fearsIn(moments: readonly Moment[], now: number): Earlier[] {
  const found: Earlier[] = [];
  for (const { id, kind, at, body } of moments.toSorted((one, other) => other.at - one.at)) {
    const { claim, person, safety } = body as { claim?: string; person?: string; safety?: string[] };
    if (kind !== 'thought_record' || now - at > week || !claim || (safety?.length ?? 0) > 0) continue;
    if (found.length < most && !found.some((one) => one.claim === claim)) found.push({ id, claim, person });
  }
  return found;
}
