// The last light of the episode that is open, on this page or left open by an earlier one; null where none was said.
import { episode } from '../features/now/episode.svelte';
import { isLight, type Light } from '../ui/lights';
import { openEpisode } from './take-up';

export async function episodeLight(): Promise<Light | null> {
  if (episode.open) return episode.light;
  const kept = await openEpisode();
  return isLight(kept?.last_level) ? kept.last_level : null;
}
