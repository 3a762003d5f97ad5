// What stands under "Still open" on Now: a running urge, a promised return, a message whose time has come, an episode that nobody closed, a week of noting. Never a count.
import { core, type Moment } from '../core/client.svelte';
import { episode } from '../features/now/episode.svelte';
import { way } from '../features/now/way.svelte';
import { dueMessage } from '../features/unsent/held';
import { endsAfter, runningUrge, urgeKinds } from '../features/wave/running';
import { urgeKindOf } from '../features/wave/urges';
import { clockTime, dayName } from '../ui/time';
import { router } from '../ui/router.svelte';
import { nowWords, unsentWords, waveWords } from '../words/en';
import { flow } from './flow.svelte';
import { openEpisode, takeUpEpisode } from './take-up';
import { pauseRows } from './pausing.svelte';
import { messages, reread, unsent } from './unsent.svelte';
import { wave } from './wave.svelte';
import { weekRow } from './week-row';

export interface OpenRow {
  key: string;
  name: string;
  note: string;
  open: () => void;
}

const urgePage = 100;
const fresh = 5 * 60_000;

/** Nothing while locked: it would tell what the journal holds. */
export async function stillOpen(now = Date.now()): Promise<OpenRow[]> {
  if (core.status.kind === 'locked' || core.status.kind === 'elsewhere') return [];
  const urge = runningUrge(await urges(), now);
  return [...urgeRow(urge), ...(await episodeRow(now, urge)), ...(await pauseRows()), ...(await messageRow(now)), ...(await weekRow(now))];
}

/** Goes on with an urge, in its own episode where that is not closed. */
export async function takeUpUrge(urge: Moment): Promise<void> {
  if (wave.id !== urge.id || !wave.running) wave.takeUp(urge);
  if (!episode.open && urge.episode !== undefined && core.status.kind === 'open') await takeUpEpisode(urge.episode);
}

export async function urges(): Promise<Moment[]> {
  const kept = core.status.kind === 'open' ? (await core.reading.timeline({ limit: urgePage, kinds: [...urgeKinds] })).moments : [];
  return [...kept, ...core.unsaved];
}

function urgeRow(urge: Moment | null): OpenRow[] {
  if (urge === null) return [];
  const own = typeof urge.body['name'] === 'string' ? urge.body['name'] : '';
  const name = own === '' ? waveWords.urges[urgeKindOf(urge.body['urge'])].the : waveWords.open.named(own);
  return [{ key: urge.id, name, note: waveWords.open.note, open: () => void takeUpUrge(urge).finally(() => router.go('/wave')) }];
}

/** One row at most, and none beside the urge that leads into the same episode. */
async function episodeRow(now: number, urge: Moment | null): Promise<OpenRow[]> {
  const row = (open: () => void): OpenRow[] => [{ key: 'episode', name: nowWords.episode, note: nowWords.episodeNote, open }];
  if (episode.open) return goesOn(now) && urge?.episode !== episode.id ? row(showStage) : [];
  const kept = await openEpisode();
  return kept === null || kept.id === urge?.episode ? [] : row(() => void takeUpEpisode(kept.id).finally(showStage));
}

/** Begun on this page, with something said or tried, and not closed or a day old. */
function goesOn(now: number): boolean {
  const begun = episode.readings.length + episode.tried.length > 0;
  const last = episode.readings.at(-1)?.at ?? episode.startedAt;
  return begun && now - last < endsAfter && way.stage !== 'over';
}

const showStage = (): void => flow.show(way.stage === 'temperature' ? 'choose' : way.stage);

async function messageRow(now: number): Promise<OpenRow[]> {
  const quiet = await quietPeople();
  const due = dueMessage((await messages()).filter(({ body }) => !quiet.includes(String(body['person']))), now);
  if (due !== null) {
    const note = unsentWords.open.dueNote(dayName(due.at, due.offset, now), clockTime(due.at, due.offset));
    return [{ key: due.id, name: unsentWords.open.due, note, open: () => openMessage(due) }];
  }
  if (unsent.empty) return [];
  return [{ key: 'draft', name: unsentWords.open.draft, note: unsentWords.open.draftNote, open: () => router.go('/unsent') }];
}

/** A light said a moment ago is not asked again. */
export function openMessage(message: Moment, now = Date.now()): void {
  const last = episode.readings.findLast(({ light }) => light !== null);
  reread.open(message, last && now - last.at < fresh ? last.light : null);
  router.go('/unsent');
}

/** Whoever is kept quiet is not brought up by a message to them; it can still be opened where it is kept. */
async function quietPeople(): Promise<string[]> {
  const people = core.status.kind === 'open' ? await core.reading.every(['person']) : [];
  return people.filter(({ body }) => body['quiet'] === true).map(({ id }) => id);
}
