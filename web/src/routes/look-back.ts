// Whether a look back waits: where it is asked for, and never where it cannot be known.
import { core } from '../core/client.svelte';

export async function lookBackWaits(): Promise<boolean> {
  if (core.status.kind !== 'open' || !core.asked.for('review')) return false;
  return core.reading.review().then(
    (found) => found !== null,
    () => false,
  );
}
