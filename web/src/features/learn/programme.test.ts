// Steps on the path of eight weeks: places, never dates; anything can be skipped, left and taken up again.
import { expect, test } from 'vitest';
import { after, placeIn, programme, standingOf, type Step } from './programme';

const nowhere = placeIn(null);
const walk = (...steps: Step[]) => steps.reduce(after, nowhere);
const begin: Step = { to: 'at', week: 'orientation' };
const [on, skip, stop]: [Step, Step, Step] = [{ to: 'on' }, { to: 'skip' }, { to: 'stop' }];

test('it_begins_where_one_likes_and_goes_on_week_by_week', () => {
  expect(standingOf(nowhere)).toBe('before');
  expect(walk(begin)).toEqual({ week: 'orientation', seen: [], stopped: false });
  expect(walk(begin, on, on)).toEqual({ week: 'body_first', seen: ['orientation', 'trigger_week'], stopped: false });
  expect(walk({ to: 'at', week: 'say_it' })).toEqual({ week: 'say_it', seen: [], stopped: false });
});

test('a_week_that_is_skipped_is_not_seen_and_costs_nothing', () => {
  expect(walk(begin, skip, on)).toEqual({ week: 'body_first', seen: ['trigger_week'], stopped: false });
});

test('a_week_that_is_seen_again_stands_once', () => {
  expect(walk(begin, on, begin, on)).toEqual({ week: 'trigger_week', seen: ['orientation'], stopped: false });
});

test('stopping_keeps_the_place_and_any_week_takes_it_up_again', () => {
  const stopped = walk(begin, on, stop);
  expect(stopped).toEqual({ week: 'trigger_week', seen: ['orientation'], stopped: true });
  expect(standingOf(stopped)).toBe('stopped');
  expect(standingOf(after(stopped, { to: 'at', week: 'wave' }))).toBe('under_way');
});

test('behind_the_last_week_is_the_end_and_the_path_can_begin_anew', () => {
  const end = walk({ to: 'at', week: 'review' }, on);
  expect(end).toEqual({ seen: ['review'], stopped: true });
  expect(standingOf(end)).toBe('end');
  expect(standingOf(walk({ to: 'at', week: 'review' }, skip))).toBe('end');
  expect(after(end, { to: 'restart' })).toEqual({ week: 'orientation', seen: [], stopped: false });
});

test('what_a_newer_version_wrote_is_read_without_harm', () => {
  expect(placeIn({ week: 3, seen: 'all', stopped: 'no' })).toEqual({ seen: [], stopped: false });
  expect(standingOf(placeIn({ week: 'a_ninth_week', seen: ['wave', 4] }))).toBe('before');
  expect(placeIn({ seen: ['wave', 4] }).seen).toEqual(['wave']);
});

test('the_path_has_eight_places', () => {
  expect(programme.weeks).toHaveLength(8);
});
