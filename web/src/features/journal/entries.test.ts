// Moments of one episode stand together on the day it began; the newest day comes first.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { detailOf, nameOf, shiftOf, titleOf } from './describe';
import { daysOf, type Entry } from './entries';

const noon = Date.UTC(2025, 10, 18, 12);
const hour = 3_600_000;
let serial = 0;

function first<Item>(items: readonly Item[] | undefined): Item {
  const item = items?.[0];
  if (item === undefined) throw new Error('nothing there');
  return item;
}

const only = (moments: Moment[]): Entry => first(first(daysOf(moments)).entries);

const moment = (change: Partial<Moment>): Moment => ({ id: String(serial++), at: noon, offset: 60, kind: 'note', body: {}, ...change });

const technique = moment({ at: noon + 300_000, kind: 'technique_use', episode: 'e', body: { technique: 'breathing', end: noon + 600_000, before: 8, after: 5 } });
const episode = [
  moment({ at: noon + hour, kind: 'episode_end', episode: 'e', body: { level: 'green', distress: 3, line: 'Silence was just silence today.' } }),
  technique,
  moment({ at: noon, kind: 'check_in', episode: 'e', body: { level: 'red', distress: 8 } }),
];

test('an_episode_is_one_entry_oldest_moment_first', () => {
  const [day] = daysOf(episode);
  expect(day?.entries).toHaveLength(1);
  expect(day?.entries[0]?.moments.map((one) => one.kind)).toEqual(['check_in', 'technique_use', 'episode_end']);
});

test('an_entry_stands_on_the_writers_own_calendar_day', () => {
  const late = moment({ at: Date.UTC(2025, 10, 18, 23, 30), offset: 60 });
  expect(daysOf([late, ...episode]).map((day) => day.entries.length)).toEqual([1, 1]);
});

test('settings_and_events_of_the_journal_are_not_in_the_timeline', () => {
  expect(daysOf([moment({ kind: 'setting' }), moment({ kind: 'vault_event' })])).toEqual([]);
});

test('the_persons_own_line_names_the_entry_else_what_was_done', () => {
  expect(nameOf(only(episode))).toEqual({ text: 'Silence was just silence today.', own: true });
  expect(nameOf(only(episode.slice(1)))).toEqual({ text: 'Breathing', own: false });
});

test('a_technique_tells_length_and_numbers_in_words', () => {
  expect(titleOf(technique)).toBe('Breathing');
  expect(detailOf(technique)).toBe('5 min, 8 before, 5 after');
});

test('the_shift_goes_from_the_first_to_the_last_number', () => {
  const shift = shiftOf(only(episode));
  expect([shift?.from.body['distress'], shift?.to.body['distress']]).toEqual([8, 3]);
});

test('a_field_of_the_wrong_type_is_left_out_not_shown', () => {
  const odd = moment({ kind: 'check_in', body: { level: 'purple', distress: 'lots', note: 7 } });
  expect(titleOf(odd)).toBe('Check-in');
  expect(nameOf(only([odd]))).toEqual({ text: 'Check-in', own: false });
});

test('a_very_long_note_is_shortened_in_the_list_without_cutting_an_emoji', () => {
  const long = moment({ body: { text: '🌊'.repeat(50_000) } });
  const name = nameOf(only([long]));
  expect([...name.text]).toHaveLength(91);
});
