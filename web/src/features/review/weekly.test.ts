// The weekly look back: looked at once, with a line or without one.
import { expect, test } from 'vitest';
import type { WeeklyReview } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { CoreError } from '../../core/errors';
import { Shelf } from '../../core/shelf.svelte';
import { Weekly } from './weekly.svelte';

const week: WeeklyReview = { from: 19_993, until: 19_999, counts: { times: 0, days: 0, again: 0, eased: 0, urges: 0, passed: 0 }, lines: [{ id: 'a', kind: 'care', text: 'they cooked', at: 0, offset: 0 }] };

function opened(review: () => Promise<WeeklyReview | null>, held: Moment[] = []) {
  const drafts = new Map<string, string>();
  const written: object[] = [];
  const shelf = new Shelf(['review'], { every: async () => held, log: async (moment) => void written.push(moment), edit: async () => undefined, erase: async () => undefined });
  const weekly = new Weekly(shelf, { review, draft: (purpose, text) => void (text === '' ? drafts.delete(purpose) : drafts.set(purpose, text)), draftOf: (purpose) => drafts.get(purpose) ?? null });
  return { weekly, drafts, written };
}

test('done_says_up_to_which_day_was_looked_and_keeps_the_line', async () => {
  const { weekly, written, drafts } = opened(async () => week);
  expect(weekly.found).toBeUndefined();
  await weekly.load();
  expect(weekly.found).toEqual(week);
  weekly.line = ' more quiet evenings ';
  expect(drafts.get('review line')).toBe(' more quiet evenings ');
  expect(await weekly.done()).toBe(true);
  expect(written).toEqual([{ kind: 'review', body: { until: 19_999, line: 'more quiet evenings' } }]);
  expect([...drafts]).toEqual([]);
});

test('an_empty_line_is_left_out_and_a_quiet_week_writes_nothing', async () => {
  const full = opened(async () => week);
  await full.weekly.load();
  await full.weekly.done();
  expect(full.written).toEqual([{ kind: 'review', body: { until: 19_999 } }]);
  const quiet = opened(async () => null);
  await quiet.weekly.load();
  expect(quiet.weekly.found).toBeNull();
  expect(await quiet.weekly.done()).toBe(true);
  expect(quiet.written).toEqual([]);
});

test('earlier_weeks_are_there_where_a_line_was_written', async () => {
  const held = [' ', 'slept', 7].map((line, place): Moment => ({ id: String(place), kind: 'review', at: 0, offset: 0, body: { until: 1, line } }));
  const { weekly } = opened(async () => null, held);
  await weekly.load();
  expect(weekly.earlier.map(({ id }) => id)).toEqual(['1']);
});

test('what_could_not_be_asked_says_why_and_a_lock_takes_everything_off_the_screen', async () => {
  const { weekly } = opened(async () => Promise.reject(new CoreError('locked')));
  await weekly.load();
  expect(weekly.trouble).toBe('locked');
  weekly.line = 'begun';
  weekly.putAway();
  expect([weekly.found, weekly.line, weekly.shelf.moments]).toEqual([undefined, '', null]);
});
