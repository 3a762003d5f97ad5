// The journal as days of entries: an episode is one entry, every other moment its own. Display only.
import type { Episode, Moment } from '../../core/client.svelte';
import { dayNumber } from '../../ui/time';

/** An episode in sum; without a state where only some of its moments are at hand. */
export type Wave = Omit<Episode, 'state'> & Partial<Pick<Episode, 'state'>>;

export type Entry = { episode: Wave } | { moment: Moment };

/** `at` and `offset` of its newest item; the newest comes first. */
export interface Day<Item> {
  number: number;
  at: number;
  offset: number;
  items: Item[];
}

/** Kinds that are the journal's own affairs, not the person's. */
const hidden = new Set([
  'setting', 'vault_event', 'erased', 'draft', 'person', 'trigger_week', 'technique', 'technique_choice', 'toolkit', 'day', 'belief_rating', 'checklist',
  'lesson', 'programme', 'review', 'dismissed', 'suggestion', 'questionnaire',
]);

export const isShown = (moment: Moment): boolean => !hidden.has(moment.kind);

export const keyOf = (entry: Entry): string => ('episode' in entry ? entry.episode.id : entry.moment.id);

/** The key of the entry that a moment is part of. */
export const keyOfMoment = (moment: Moment): string => moment.episode ?? moment.id;

export const startOf = (entry: Entry): { at: number; offset: number } =>
  'episode' in entry ? { at: entry.episode.start, offset: entry.episode.offset } : { at: entry.moment.at, offset: entry.moment.offset };

/** From newest first to days newest first, by the writer's own calendar. */
function days<Item>(items: readonly Item[], when: (item: Item) => { at: number; offset: number }): Day<Item>[] {
  const found = new Map<number, Day<Item>>();
  for (const item of items) {
    const { at, offset } = when(item);
    const number = dayNumber(at, offset);
    const day = found.get(number) ?? { number, at, offset, items: [] };
    day.items.push(item);
    found.set(number, day);
  }
  return [...found.values()].sort((one, other) => other.number - one.number);
}

/** An entry stands on the day it began. */
export const daysOf = (entries: readonly Entry[]): Day<Entry>[] => days(entries, startOf);

export const daysOfMoments = (moments: readonly Moment[]): Day<Moment>[] => days(moments, (moment) => moment);

/** The days of each page; a day that reaches over the end of a page stands whole with the page where it began. */
export function stretchesOf(pages: readonly (readonly Entry[])[]): Day<Entry>[][] {
  const stretches: Day<Entry>[][] = [];
  for (const page of pages) {
    const [first, ...rest] = daysOf(page);
    const open = stretches.at(-1)?.at(-1);
    const goesOn = first !== undefined && open?.number === first.number;
    if (goesOn) open.items.push(...first.items);
    const fresh = goesOn || first === undefined ? rest : [first, ...rest];
    if (fresh.length > 0) stretches.push(fresh);
  }
  return stretches;
}

/** Moments at hand as entries, newest start first. */
export function entriesOf(moments: readonly Moment[]): Entry[] {
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) {
    if (!isShown(moment)) continue;
    const group = groups.get(keyOfMoment(moment));
    if (group) group.push(moment);
    else groups.set(keyOfMoment(moment), [moment]);
  }
  const entries = [...groups.values()].map((group): Entry => {
    const [first] = group;
    return first && first.episode === undefined ? { moment: first } : { episode: waveOf(group) };
  });
  return entries.sort((one, other) => startOf(other).at - startOf(one).at);
}

/** What the core tells of an episode, from the moments at hand; at least one. */
export function waveOf(moments: readonly Moment[]): Wave {
  const inOrder = moments.toSorted((one, other) => one.at - other.at);
  const [first] = inOrder;
  const wave: Wave = { id: first?.episode ?? '', start: first?.at ?? 0, offset: first?.offset ?? 0, last: inOrder.at(-1)?.at ?? 0, count: inOrder.length };
  const kinds = new Map<string, number>();
  for (const moment of inOrder) {
    kinds.set(moment.kind, (kinds.get(moment.kind) ?? 0) + 1);
    const about = subjects.has(moment.kind) ? (moment.body['what'] ?? moment.body['claim']) : undefined;
    if (wave.about === undefined && typeof about === 'string' && about !== '') wave.about = about;
    if (moment.kind === 'check_in' || moment.kind === 'episode_end') addFeeling(wave, moment.body as Feeling);
    if (moment.kind === 'episode_end') Object.assign(wave, { state: 'ended', end: moment.at });
  }
  wave.kinds = [...kinds].map(([kind, count]) => ({ kind, count }));
  return wave;
}

/** What these say names the episode, as in the core. */
const subjects = new Set(['trigger', 'thought_record', 'prediction', 'kindness']);

type Feeling = Partial<Record<'level' | 'distress' | 'line', unknown>>;

const hardness = ['green', 'yellow', 'red'] as const;
export const rank = (level: string | undefined): number => hardness.findIndex((one) => one === level);

function addFeeling(wave: Wave, { level, distress, line }: Feeling): void {
  const known = hardness.find((one) => one === level);
  if (known) {
    wave.first_level ??= known;
    wave.last_level = known;
    if (rank(known) > rank(wave.hardest_level)) wave.hardest_level = known;
  }
  if (typeof distress === 'number' && distress >= 0 && distress <= 10) {
    wave.first_distress ??= distress;
    wave.last_distress = distress;
    wave.hardest_distress = Math.max(distress, wave.hardest_distress ?? distress);
  }
  if (typeof line === 'string' && line !== '') wave.line = line;
}
