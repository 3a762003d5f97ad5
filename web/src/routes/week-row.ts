// The one quiet line of a week of noting, while it runs and once it has ended; none after another week.
import { core } from '../core/client.svelte';
import { mayShow, notingsIn, phaseOf } from '../features/week/noting';
import { router } from '../ui/router.svelte';
import { weekWords } from '../words/en';

export async function weekRow(now = Date.now()): Promise<{ key: string; name: string; note: string; open: () => void }[]> {
  if (core.status.kind !== 'open') return [];
  const [noting] = notingsIn(await core.reading.every(['trigger_week']));
  if (noting === undefined || !mayShow(noting, now)) return [];
  const words = phaseOf(noting, now) === 'running' ? weekWords.row.running : weekWords.row.over;
  return [{ key: 'week', name: words.name, note: words.note, open: () => router.go('/week') }];
}
