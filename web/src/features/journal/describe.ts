// Moments in words. Fields are checked: a record from a newer version or another hand may hold anything.
import type { Moment } from '../../core/client.svelte';
import { heat } from '../../ui/heat';
import { isLight, type Light } from '../../ui/lights';
import { wholeMinutes } from '../../ui/time';
import { addWords, careWords, journalWords as words, ledgerWords, lightWords, markerLogWords, markerWords, scaleWords, waveWords } from '../../words/en';

export const textField: Record<string, string> = {
  note: 'text',
  check_in: 'note',
  episode_end: 'line',
  trigger: 'what',
  thought_record: 'claim',
  concern: 'what',
  prediction: 'claim',
  outcome: 'coped',
  message: 'text',
  pause: 'text',
  secure_act: 'text',
  kindness: 'what',
  reassurance: 'note',
  belief: 'text',
  belief_fact: 'what',
  care: 'what',
  plan: 'cue',
  review: 'line',
};

/** Calm acts that are more than words. */
const acts = { ...markerWords.names, noticed_assuming: markerLogWords.behaviours.noticed_assuming, own: markerLogWords.behaviours.own };

/** Kinds that say nothing without their text: it can be changed, and erased with its entry, but not left empty. */
export const needsText: ReadonlySet<string> = new Set(['note', 'message', 'prediction', 'belief_fact', 'plan']);

export const lightOf = (moment: Moment): Light | null => (isLight(moment.body['level']) ? moment.body['level'] : null);

export const numberOf = (moment: Moment, field = 'distress'): number | null => {
  const value = moment.body[field];
  return typeof value === 'number' && value >= 0 && value <= 10 ? value : null;
};

/** The person's own words in a moment, or an empty string. */
export function textOf(moment: Moment): string {
  const value = moment.body[textField[moment.kind] ?? ''];
  return typeof value === 'string' ? value : '';
}

export function titleOf(moment: Moment): string {
  switch (moment.kind) {
    case 'check_in': {
      const light = lightOf(moment);
      const distress = numberOf(moment);
      const number = distress === null ? '' : `${distress}, ${scaleWords.heat[heat(distress)]}`;
      return words.checkIn(light ? lightWords[light].name : '', number) || words.plainCheckIn;
    }
    case 'technique_use':
      return techniqueName(moment);
    case 'note':
      return words.notes;
    case 'episode_end': {
      const light = lightOf(moment);
      return light ? `${words.close}, ${lightWords[light].name.toLowerCase()}` : words.close;
    }
    case 'secure_act':
      return wordFor(acts, String(moment.body['behaviour'])) ?? words.kinds.secure_act;
    case 'urge':
      return urgeName(moment);
    default:
      return wordFor(words.kinds, moment.kind) ?? words.other;
  }
}

function urgeName(moment: Moment): string {
  const known = wordFor(waveWords.urges, String(moment.body['urge']));
  const own = moment.body['name'];
  return known?.the ?? (typeof own === 'string' && own !== '' ? own : words.urge);
}

/** The word for a code that a record holds; a record may hold any text, also the name of what every object has. */
export function wordFor<Word>(table: Readonly<Record<string, Word>>, code: string): Word | null {
  return Object.hasOwn(table, code) ? (table[code] ?? null) : null;
}

function techniqueName(moment: Moment): string {
  return wordFor(words.technique, String(moment.body['technique'])) ?? words.otherTechnique;
}

/** The second line: length and numbers of a technique, where it was written; `tags` unless they stand by themselves. */
export function detailOf(moment: Moment, tags: 'with tags' | 'without tags' = 'with tags'): string {
  const parts: string[] = [];
  if (moment.kind === 'technique_use') {
    const end = moment.body['end'];
    const minutes = typeof end === 'number' ? wholeMinutes(moment.at, end) : 0;
    if (minutes > 0) parts.push(words.minutes(minutes));
    const numbers = words.numbers(numberOf(moment, 'before'), numberOf(moment, 'after'));
    if (numbers) parts.push(numbers);
  }
  if (moment.kind === 'thought_record') parts.push(words.belief(percentOf(moment, 'belief_before'), percentOf(moment, 'belief_after')));
  if (moment.kind === 'prediction') parts.push(words.chance(percentOf(moment, 'probability')));
  if (moment.kind === 'trigger') parts.push(wordFor(addWords.trigger.sorts, String(moment.body['sort'])) ?? '', tags === 'with tags' ? tagsOf(moment).join(', ') : '');
  if (moment.kind === 'care') parts.push(wordFor(careWords.sorts, String(moment.body['sort'])) ?? '');
  if (moment.kind === 'outcome') parts.push(wordFor(ledgerWords.happened, String(moment.body['happened'])) ?? '');
  if (moment.kind === 'urge_end') parts.push(wordFor(words.ending, String(moment.body['end'])) ?? '');
  if (moment.kind === 'reassurance') {
    parts.push(wordFor(addWords.reassurance.hows, String(moment.body['how'])) ?? '', moment.body['tried'] === true ? words.triedFirst : '');
  }
  if (moment.via === 'inbox') parts.push(words.whileLocked);
  return parts.filter((part) => part !== '').join(', ');
}

function tagsOf(moment: Moment): string[] {
  const tags = moment.body['tags'];
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

function percentOf(moment: Moment, field: string): number | null {
  const value = moment.body[field];
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : null;
}

const hour = 60;
const day = 24 * hour;

/** Minutes up to two hours, then hours, from two days on days. */
export function lengthInWords(minutes: number): string {
  if (minutes < 2 * hour) return words.minutes(minutes);
  return minutes < 2 * day ? words.hours(Math.round(minutes / hour)) : words.days(Math.round(minutes / day));
}
