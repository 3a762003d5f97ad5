// The one pause of this page: it goes on across screens and over a lock, and stands under "Still open".
import { core } from '../core/client.svelte';
import { newId } from '../core/random';
import { takesAll } from '../core/takes-all';
import { episode } from '../features/now/episode.svelte';
import { promisedClock } from '../features/pause/promise';
import { Pausing } from '../features/pause/pausing.svelte';
import { router } from '../ui/router.svelte';
import { pauseWords as words } from '../words/en';

const newest = 20;

export const pausing = new Pausing({
  write: async (body, of) => {
    if (episode.open || of === undefined) return episode.write('pause', body);
    const id = newId();
    await core.log({ id, kind: 'pause', body, episode: of });
    return id;
  },
  edit: (id, body) => core.edit(id, body),
  later: (id, change) => core.addLater(id, change),
  moments: async () => [...(core.status.kind === 'open' ? (await core.reading.timeline({ limit: newest, kinds: ['pause'] })).moments : []), ...core.unsaved],
  takesAll: () => takesAll(core.status),
});

/** The clock time of the promise, as it was written. */
export function promisedTime(): string {
  const { current } = pausing;
  return current === null ? '' : promisedClock(current.body.back_at, current.at, current.offset);
}

/** The row on Now of a promise that still stands. */
export async function pauseRows(): Promise<{ key: string; name: string; note: string; open: () => void }[]> {
  await pausing.settle();
  if (!(await pausing.find())) return [];
  return [{ key: 'pause', name: words.open.name, note: words.open.note(promisedTime()), open: () => router.go('/pause') }];
}
