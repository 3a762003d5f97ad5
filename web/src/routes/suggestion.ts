// Which technique the journal suggests in this episode, and why (method N3); what was drawn is written down once an episode.
import { core } from '../core/client.svelte';
import type { Suggested, Technique } from '../features/exercises/techniques';
import { episode } from '../features/now/episode.svelte';
import type { Light } from '../ui/lights';

/** The sheet waits no longer than this: rows that move under a finger are worse than no suggestion. */
const patience = 250;
let written: string | null = null;

export async function suggestion(all: readonly Technique[], light: Light | null): Promise<Suggested | null> {
  const id = episode.id;
  if (core.status.kind !== 'open' || id === null) return null;
  const offered = all.map(({ id: technique, caution }) => ({ technique, caution: caution !== null }));
  const asked = core.reading.suggest({ offered, episode: id, ...(light !== null && { level: light }) }).catch(() => null);
  const found = await Promise.race([asked, new Promise<null>((resolve) => setTimeout(resolve, patience, null))]);
  if (!found?.pick || !found.reason) return null;
  const { pick, reason, uses, seed, allowed, probability } = found;
  if (probability !== undefined && written !== id && !core.status.readOnly) {
    written = id;
    // Without the record the suggestion holds as well.
    void core.log({ kind: 'suggestion', body: { seed, allowed, probability, pick }, episode: id }).catch(() => (written = null));
  }
  episode.suggested = pick;
  return { id: pick, reason, uses };
}
