// Writing waits for the day while somebody is kept quiet, and for nobody else.
import { expect, test } from 'vitest';
import { isQuietNight } from './quiet-night';

const at = (clock: string): Date => new Date(`2026-11-22T${clock}`);
const quiet = [{ quiet: false }, { quiet: true }];

test('the_night_is_from_ten_to_seven_by_the_local_clock', () => {
  expect(['21:59', '22:00', '23:59', '00:00', '06:59', '07:00', '12:00'].map((clock) => isQuietNight(quiet, at(clock)))).toEqual([false, true, true, true, true, false, false]);
});

test('without_anybody_who_is_kept_quiet_the_night_is_like_the_day', () => {
  expect(isQuietNight([{ quiet: false }], at('23:00'))).toBe(false);
  expect(isQuietNight([], at('23:00'))).toBe(false);
});
