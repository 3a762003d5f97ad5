// An episode that an earlier page began and nobody closed: found in the open journal, and gone on with.
import { core, type Moment } from '../core/client.svelte';
import type { Episode as KeptEpisode } from '../core/api.gen';
import { technique } from '../features/exercises/techniques';
import { lightOf, numberOf } from '../features/journal/describe';
import { episode, type Reading } from '../features/now/episode.svelte';
import { way } from '../features/now/way.svelte';
import { flow } from './flow.svelte';

/** So many of the newest entries are looked through; an open one is less than a day old. */
const newest = 20;
const most = 200;

/** The newest one that is still open; null while another one is under way here. */
export async function openEpisode(): Promise<KeptEpisode | null> {
  if (core.status.kind !== 'open' || episode.open) return null;
  const { entries } = await core.reading.entries({ limit: newest });
  for (const entry of entries) if ('episode' in entry && entry.episode.state === 'open') return entry.episode;
  return null;
}

/** Nothing where it was closed meanwhile. */
export async function takeUpEpisode(id: string): Promise<void> {
  const { resumed, ended } = await core.guiding.resume(id);
  if (ended === true) return;
  const { moments } = await core.reading.timeline({ limit: most, episode: id, kinds: ['check_in', 'technique_use'] });
  const oldestFirst = moments.toReversed();
  const tried = techniquesIn(oldestFirst);
  episode.takeUp({ id, startedAt: resumed.started, readings: readingsIn(oldestFirst), tried });
  flow.last = tried.at(-1) ?? flow.last;
  await way.takeUp(resumed);
}

function readingsIn(moments: readonly Moment[]): Reading[] {
  const readings = moments.filter(({ kind }) => kind === 'check_in').map((moment) => ({ at: moment.at, light: lightOf(moment), distress: numberOf(moment) }));
  return readings.filter(({ light, distress }) => light !== null || distress !== null);
}

function techniquesIn(moments: readonly Moment[]): string[] {
  return moments.map(({ body }) => body['technique']).filter(isTechnique);
}

/** A journal may name techniques of another version. */
const isTechnique = (value: unknown): value is string => typeof value === 'string' && technique(value) !== undefined;
