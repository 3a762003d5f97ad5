// Moments of one episode stand together on the day it began; the newest day comes first; a day is never torn apart by a page.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { detailOf, lengthInWords, titleOf } from './describe';
import { daysOf, entriesOf, keyOf, stretchesOf, waveOf, type Entry } from './entries';
import { furtherOf } from './further';
import { nameOf, pointsOf } from './naming';

const noon = Date.UTC(2025, 10, 18, 12);
const hour = 3_600_000;
const day = 24 * hour;
let serial = 0;

const moment = (change: Partial<Moment>): Moment => ({ id: String(serial++), at: noon, offset: 60, kind: 'note', body: {}, ...change });

function only(moments: readonly Moment[]): Entry {
  const [entry, ...others] = entriesOf(moments);
  if (entry === undefined || others.length > 0) throw new Error('not one entry');
  return entry;
}

const technique = moment({ at: noon + 300_000, kind: 'technique_use', episode: 'e', body: { technique: 'breathing', end: noon + 600_000, before: 8, after: 5 } });
const start = moment({ at: noon, kind: 'check_in', episode: 'e', body: { level: 'yellow', distress: 6 } });
const worse = moment({ at: noon + 200_000, kind: 'check_in', episode: 'e', body: { level: 'red', distress: 9 } });
const end = moment({ at: noon + hour, kind: 'episode_end', episode: 'e', body: { level: 'green', distress: 3, line: 'Silence was just silence today.' } });

test('an_episode_is_one_entry_from_its_first_moment_to_its_last', () => {
  const entry = only([end, technique, worse, start]);
  expect(entry).toMatchObject({ episode: { id: 'e', start: noon, last: noon + hour, end: noon + hour, state: 'ended', count: 4, line: 'Silence was just silence today.' } });
});

test('a_wave_tells_its_start_its_hardest_and_its_end', () => {
  expect(pointsOf(only([start, worse, technique, end]))).toEqual([
    { light: 'yellow', distress: 6 },
    { light: 'red', distress: 9 },
    { light: 'green', distress: 3 },
  ]);
});

test('a_hardest_that_is_the_start_is_not_told_twice_and_a_single_check_in_once', () => {
  expect(pointsOf(only([worse, end])).map(({ distress }) => distress)).toEqual([9, 3]);
  expect(pointsOf(only([worse, technique]))).toEqual([{ light: 'red', distress: 9 }]);
});

test('an_episode_without_a_light_has_no_points_and_a_quiet_name', () => {
  const entry = only([moment({ kind: 'check_in', episode: 'q', body: {} })]);
  expect(pointsOf(entry)).toEqual([]);
  expect(nameOf(entry)).toEqual({ text: 'A few quiet minutes', own: false });
});

test('an_entry_stands_on_the_writers_own_calendar_day', () => {
  const late = moment({ at: Date.UTC(2025, 10, 18, 23, 30), offset: 60 });
  expect(daysOf(entriesOf([late, start, end])).map(({ items }) => items.length)).toEqual([1, 1]);
});

test('settings_and_events_of_the_journal_are_no_entries', () => {
  expect(entriesOf([moment({ kind: 'setting' }), moment({ kind: 'vault_event' }), moment({ kind: 'person' })])).toEqual([]);
});

test('what_set_it_off_or_the_fear_names_an_episode_that_has_no_last_line', () => {
  const check = moment({ kind: 'check_in', episode: 'e', body: { level: 'red' } });
  const fear = moment({ at: noon + hour, kind: 'thought_record', episode: 'e', body: { claim: 'they are leaving' } });
  const mistake = moment({ at: noon + 2 * hour, kind: 'kindness', episode: 'e', body: { what: 'I mixed up the time' } });
  const [entry] = entriesOf([mistake, fear, check]);
  expect(entry && nameOf(entry)).toEqual({ text: 'they are leaving', own: true });
});

test('the_persons_own_line_names_the_entry_else_what_was_done_else_how_it_was', () => {
  expect(nameOf(only([start, technique, end]))).toEqual({ text: 'Silence was just silence today.', own: true });
  expect(nameOf(only([start, technique, moment({ kind: 'urge', episode: 'e' })]))).toEqual({ text: 'An urge, an exercise', own: false });
  expect(nameOf(only([start, worse]))).toEqual({ text: 'A hard moment', own: false });
  expect(nameOf({ moment: technique })).toEqual({ text: 'Breathing', own: false });
});

test('a_day_over_the_end_of_a_page_stays_whole_and_stands_once', () => {
  const on = (days: number, id: string): Entry => ({ moment: moment({ id, at: noon - days * day }) });
  const stretches = stretchesOf([[on(0, 'a'), on(1, 'b')], [on(1, 'c'), on(1, 'd')], [on(1, 'e'), on(2, 'f')], []]);
  expect(stretches.map((days) => days.map(({ items }) => items.map(keyOf).join('')))).toEqual([['a', 'bcde'], ['f']]);
});

test('the_tags_of_a_trigger_are_said_once', () => {
  const trigger = moment({ kind: 'trigger', body: { sort: 'worry', tags: ['phone', 'work'] } });
  expect(detailOf(trigger)).toBe('A worry or fear, phone, work');
  expect(detailOf(trigger, 'without tags')).toBe('A worry or fear');
  expect(furtherOf(trigger).map(({ texts }) => texts)).toEqual([['phone, work']]);
});

test('a_technique_tells_length_and_numbers_in_words', () => {
  expect(titleOf(technique)).toBe('Breathing');
  expect(detailOf(technique)).toBe('5\u00a0min, 8 before, 5 after');
});

test('a_long_wave_is_told_in_hours_or_days', () => {
  expect([41, 119, 150, 47 * 60, 72 * 60].map(lengthInWords)).toEqual(['41\u00a0min', '119\u00a0min', '3\u00a0h', '47\u00a0h', '3 days']);
});

test('a_field_of_the_wrong_type_is_left_out_not_shown', () => {
  const odd = moment({ kind: 'check_in', body: { level: 'purple', distress: 'lots', note: 7, tags: [3, ''], supports: { a: 1 } } });
  expect(titleOf(odd)).toBe('Check-in');
  expect(nameOf({ moment: odd })).toEqual({ text: 'Check-in', own: false });
  expect(furtherOf(odd)).toEqual([]);
  expect(waveOf([{ ...odd, episode: 'e' }]).first_level).toBeUndefined();
});

test('both_sides_of_a_fear_stand_in_the_order_of_the_questions', () => {
  const fear = moment({ kind: 'thought_record', body: { claim: 'c', balanced: 'b', against: ['two', 'three'], supports: ['one'] } });
  expect(furtherOf(fear).map(({ texts }) => texts)).toEqual([['one'], ['two', 'three'], ['b']]);
});

test('a_very_long_note_is_shortened_in_the_list_without_cutting_an_emoji', () => {
  const name = nameOf({ moment: moment({ body: { text: '🌊'.repeat(50_000) } }) });
  expect([...name.text]).toHaveLength(91);
});

test('a_calm_act_is_called_by_what_was_done', () => {
  const act = (behaviour: unknown) => titleOf({ id: 'a', kind: 'secure_act', at: 0, offset: 0, body: { behaviour } });
  expect([act('let_silence_be'), act('own'), act('need'), act('toString'), act(7)]).toEqual(['I let silence be silence', 'I did what I had planned', 'Calm words', 'Calm words', 'Calm words']);
});

test('feelings_stand_in_words_the_persons_own_as_they_are', () => {
  const felt: Moment = { id: 'f', kind: 'check_in', at: 0, offset: 0, body: { level: 'yellow', emotions: ['lonely', 'like a storm', 7], body: ['chest_tight'] } };
  expect(furtherOf(felt).map(({ texts }) => texts)).toEqual([['Lonely, like a storm'], ['A tight chest']]);
});

test('asked_again_says_how_and_whether_ones_own_ways_came_first', () => {
  const asked = (body: Record<string, unknown>): string => detailOf({ id: 'a', kind: 'reassurance', at: 0, offset: 0, body });
  expect(asked({ how: 'hinted', tried: true })).toBe('I hinted, after my own ways');
  expect(asked({ how: 'toString' })).toBe('');
});
