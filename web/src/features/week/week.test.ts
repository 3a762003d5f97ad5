// A week of noting under clocks that stand: when it runs and ends, what belongs to it and to today, how it is put together.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { Shelf } from '../../core/shelf.svelte';
import { grouped, groupingsOf, timeOfDay } from './groupings';
import { byToday, mayShow, notesOf, notingsIn, phaseOf } from './noting';
import { NotingWeek } from './week.svelte';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Friday 4 October 2024, 23:00 in UTC. */
const lateFriday = Date.UTC(2024, 9, 4, 23);

const weekOf = (body: object, at = lateFriday, id = 'w'): Moment => ({ id, kind: 'trigger_week', at, offset: 120, body: { ...body } });
const note = (id: string, at: number, body: object = {}, offset = 120): Moment => ({ id, kind: 'trigger', at, offset, body: { ...body } });
const first = (...moments: Moment[]) => notingsIn(moments)[0];
const ids = (moments: readonly Moment[]): string => moments.map(({ id }) => id).join('');

test('it_runs_for_seven_days_to_the_minute_and_then_ends_by_itself', () => {
  const noting = first(weekOf({ until: Date.UTC(2024, 9, 11, 23) }));
  expect(phaseOf(noting, lateFriday)).toBe('running');
  expect(phaseOf(noting, Date.UTC(2024, 9, 11, 22, 59))).toBe('running');
  expect(phaseOf(noting, Date.UTC(2024, 9, 11, 23))).toBe('over');
  expect(phaseOf(first(weekOf({ until: Date.UTC(2024, 9, 11, 23), ended: lateFriday + day })), lateFriday + 2 * day)).toBe('none');
  expect(phaseOf(undefined, lateFriday)).toBe('none');
});

test('a_week_that_nobody_looked_at_is_left_in_peace_after_another_week', () => {
  const noting = first(weekOf({ until: lateFriday + 7 * day }));
  expect(mayShow(noting, lateFriday + 3 * day)).toBe(true);
  expect(mayShow(noting, lateFriday + 14 * day - 1)).toBe(true);
  expect(mayShow(noting, lateFriday + 14 * day)).toBe(false);
  expect(mayShow(undefined, lateFriday)).toBe(false);
});

test('of_two_weeks_that_were_left_open_the_newest_counts', () => {
  const older = weekOf({ until: lateFriday }, lateFriday - 7 * day, 'older');
  expect(first(older, weekOf({ until: lateFriday + 7 * day }, lateFriday, 'newer'))?.id).toBe('newer');
});

test('a_record_from_another_hand_is_read_as_far_as_it_makes_sense', () => {
  expect(first(weekOf({ until: 'soon', ended: true, line: 7 }))).toMatchObject({ until: lateFriday + 7 * day, ended: null, line: '' });
});

test('a_week_holds_what_was_noted_from_its_beginning_to_its_end', () => {
  const notes = [note('e', lateFriday + 7 * day), note('d', lateFriday + 7 * day - 1), note('c', lateFriday + day), note('b', lateFriday), note('a', lateFriday - 1)];
  const noting = first(weekOf({ until: lateFriday + 7 * day }));
  expect(noting && ids(notesOf(noting, notes))).toBe('dcb');
  const ended = first(weekOf({ until: lateFriday + 7 * day, ended: lateFriday + 2 * day }));
  expect(ended && ids(notesOf(ended, notes))).toBe('cb');
});

test('today_ends_at_midnight_of_the_place_also_for_whoever_travels', () => {
  // 23:00 UTC is one in the morning in Paris, and seven in the evening in New York.
  const notes = [note('p', lateFriday), note('n', lateFriday, {}, -4 * 60), note('o', lateFriday - 2 * hour)];
  expect(ids(byToday(notes, lateFriday, 120).today)).toBe('p');
  expect(ids(byToday(notes, lateFriday, 120).earlier)).toBe('no');
  // The same minute, by a watch set to New York: the note of the Paris morning is not from yesterday.
  expect(ids(byToday(notes, lateFriday, -4 * 60).today)).toBe('pno');
  expect(ids(byToday(notes, lateFriday + 23 * hour, 120).today)).toBe('');
});

test('a_time_of_day_is_told_by_the_clock_of_the_place', () => {
  const at = (clock: number, offset = 0) => timeOfDay(Date.UTC(2024, 9, 4) + clock * hour, offset);
  expect([at(4.99), at(5), at(11.99), at(12), at(16.99), at(17), at(21.99), at(22), at(0)]).toEqual(['night', 'morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening', 'night', 'night']);
  expect(at(3, 330)).toBe('morning');
  expect(at(3, -5 * 60)).toBe('night');
});

test('notes_are_put_together_by_kind_person_tag_and_time_and_nobody_is_ranked', () => {
  const names = new Map([['s', 'Sam'], ['k', 'Kim']]);
  const notes = [
    note('c', lateFriday + 12 * hour, { sort: 'topic', tags: ['Phone'], person: 's' }),
    note('b', lateFriday + 11 * hour, { sort: 'worry', tags: ['phone', 'phone', 'work'], person: 's' }),
    note('a', lateFriday, { sort: 'worry', person: 'k' }),
    note('z', lateFriday, { sort: 'quarrel', tags: [7, ' '], person: 'gone' }),
  ];
  const told = (by: 'sort' | 'person' | 'tag' | 'time'): string[] => grouped(notes, by, names).map((group) => `${group.label}: ${ids(group.notes)}`);
  expect(told('sort')).toEqual(['A worry or fear: ba', 'Something that pulls me in: c']);
  expect(told('person')).toEqual(['Kim: a', 'Sam: cb']);
  expect(told('tag')).toEqual(['Phone: cb', 'work: b']);
  expect(told('time')).toEqual(['Afternoon: cb', 'Night: az']);
  expect(groupingsOf([note('a', lateFriday)], names)).toEqual(['time']);
});

function opened(held: Moment[]) {
  const drafts = new Map<string, string>();
  const journal = { held };
  const shelf = new Shelf(['trigger_week', 'trigger'], {
    every: async () => journal.held,
    log: async (moment) => void (journal.held = [{ at: 0, offset: 120, ...moment, id: 'new', body: { ...moment.body } }, ...journal.held]),
    edit: async (id, body) => void (journal.held = journal.held.map((one) => (one.id === id ? { ...one, body: { ...body } } : one))),
    erase: async () => undefined,
  });
  const week = new NotingWeek(shelf, { draft: (purpose, text) => void drafts.set(purpose, text), draftOf: (purpose) => drafts.get(purpose) ?? null });
  return { week, journal, drafts };
}

test('begun_ended_with_a_line_and_begun_again', async () => {
  const { week, journal } = opened([]);
  await week.load(lateFriday, 120);
  expect(week.phase).toBe('none');
  await week.begin(lateFriday);
  expect(journal.held[0]).toMatchObject({ kind: 'trigger_week', at: lateFriday, body: { until: Date.UTC(2024, 9, 11, 23) } });
  expect(week.phase).toBe('running');
  week.look(week.current ?? null);
  week.line = ' mostly late evenings ';
  await week.done(lateFriday + 2 * day);
  expect(journal.held[0]?.body).toEqual({ until: Date.UTC(2024, 9, 11, 23), ended: lateFriday + 2 * day, line: 'mostly late evenings' });
  expect(week.phase).toBe('none');
  expect(week.earlier.map(({ line }) => line)).toEqual(['mostly late evenings']);
});

test('a_few_more_days_begin_now_where_the_week_had_ended_and_keep_what_another_version_wrote', async () => {
  const { week, journal } = opened([weekOf({ until: lateFriday + 7 * day, colour: 'blue' })]);
  await week.load(lateFriday + 9 * day, 120);
  expect(week.phase).toBe('over');
  expect(week.looked?.id).toBe('w');
  await week.fewMoreDays(lateFriday + 9 * day);
  expect(journal.held[0]?.body).toEqual({ until: lateFriday + 12 * day, colour: 'blue' });
  expect(week.phase).toBe('running');
  expect(week.looked).toBeNull();
});

test('a_line_that_was_begun_waits_as_a_draft_and_an_earlier_week_keeps_its_end', async () => {
  const { week, journal, drafts } = opened([weekOf({ until: lateFriday + 7 * day, ended: lateFriday + 7 * day, line: 'tired' })]);
  await week.load(lateFriday + 30 * day, 120);
  week.look(week.earlier[0] ?? null);
  expect(week.line).toBe('tired');
  week.line = 'tired, and late';
  expect(drafts.get('week line w')).toBe('tired, and late');
  week.look(null);
  week.look(week.earlier[0] ?? null);
  expect(week.line).toBe('tired, and late');
  await week.done(lateFriday + 30 * day);
  expect(journal.held[0]?.body).toEqual({ until: lateFriday + 7 * day, ended: lateFriday + 7 * day, line: 'tired, and late' });
  expect(drafts.get('week line w')).toBe('');
});
