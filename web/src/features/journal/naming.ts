// What an entry of the list is called, and from where to where it went.
import type { Moment } from '../../core/client.svelte';
import { isLight, type Light } from '../../ui/lights';
import { journalWords as words } from '../../words/en';
import { lightOf, numberOf, textOf, titleOf, wordFor } from './describe';
import { rank, type Entry, type Wave } from './entries';

/** What a person said about how it was: a light, a number, or both. */
export interface Felt {
  light: Light | null;
  distress: number | null;
}

/** Somebody whom moments are about, and what they are called here. */
export interface Named {
  id: string;
  label: string;
}

const longest = 90;
const mostDeeds = 3;

/** The person's own words first, then what was done; `own` words stand in quotes. */
export function nameOf(entry: Entry): { text: string; own: boolean } {
  if ('moment' in entry) {
    const own = textOf(entry.moment);
    return own.trim() === '' ? { text: titleOf(entry.moment), own: false } : { text: shorten(own), own: true };
  }
  const said = [entry.episode.line, entry.episode.about].find((words) => (words ?? '').trim() !== '');
  if (said !== undefined) return { text: shorten(said), own: true };
  return { text: deedsOf(entry.episode) || groupName(entry.episode), own: false };
}

/** "An exercise, a fear looked at": in the order in which they were done. */
function deedsOf(wave: Wave): string {
  const deeds = (wave.kinds ?? []).map(({ kind }) => wordFor(words.deeds, kind)).filter((deed) => deed !== null);
  const text = deeds.slice(0, mostDeeds).join(', ') + (deeds.length > mostDeeds ? words.more : '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** By its hardest light, if one was said. */
export function groupName(wave: Wave): string {
  if (wave.hardest_level === 'red' || wave.hardest_level === 'yellow') return words.episode;
  return wave.hardest_level === 'green' ? words.calm : words.quiet;
}

/** Start, hardest and end: the hardest only where neither of the others is as hard, the end only where more than one was said. */
export function pointsOf(entry: Entry): Felt[] {
  if ('moment' in entry) return [momentFelt(entry.moment)].filter(isSaid);
  const wave = entry.episode;
  const first = felt(wave.first_level, wave.first_distress);
  const hardest = felt(wave.hardest_level, wave.hardest_distress);
  const last = felt(wave.last_level, wave.last_distress);
  const said = (wave.kinds ?? []).reduce((sum, { kind, count }) => (kind === 'check_in' || kind === 'episode_end' ? sum + count : sum), 0);
  const between = isHarder(hardest, first) && isHarder(hardest, last) ? [hardest] : [];
  return [first, ...between, ...(said > 1 ? [last] : [])].filter(isSaid);
}

const felt = (level: unknown, distress: number | undefined): Felt => ({ light: isLight(level) ? level : null, distress: distress ?? null });
const momentFelt = (moment: Moment): Felt => ({ light: lightOf(moment), distress: numberOf(moment) });
const isSaid = ({ light, distress }: Felt): boolean => light !== null || distress !== null;

function isHarder(one: Felt, other: Felt): boolean {
  if ((one.distress ?? -1) > (other.distress ?? -1)) return true;
  return rank(one.light ?? undefined) > rank(other.light ?? undefined);
}

export function shorten(text: string, most = longest): string {
  const line = text.slice(0, most * 8).trim().replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : line;
}
