// Facts about locking by itself.

import { expect, test } from 'vitest';
import { defaultLimits, mustLock, type Instant } from './lock-watch';

const at = (seconds: number): Instant => ({ wall: seconds * 1000, steady: seconds * 1000 });

test('it_stays_open_while_it_is_touched_and_seen', () => {
  expect(mustLock(at(1000), null, at(1299), defaultLimits)).toBe(false);
});

test('five_minutes_without_a_touch_lock_it', () => {
  expect(mustLock(at(1000), null, at(1300), defaultLimits)).toBe(true);
});

test('a_minute_out_of_sight_locks_it', () => {
  expect(mustLock(at(1000), at(1000), at(1059), defaultLimits)).toBe(false);
  expect(mustLock(at(1000), at(1000), at(1060), defaultLimits)).toBe(true);
});

test('without_a_grace_it_locks_the_moment_it_is_hidden', () => {
  expect(mustLock(at(1000), at(1000), at(1000), { ...defaultLimits, hidden: 0 })).toBe(true);
});

test('a_clock_set_back_does_not_keep_it_open', () => {
  const later: Instant = { wall: at(1000).wall - 3_600_000, steady: at(1300).steady };
  expect(mustLock(at(1000), null, later, defaultLimits)).toBe(true);
});

test('a_phone_that_slept_locks_although_its_steady_clock_stood_still', () => {
  const woken: Instant = { wall: at(1000).wall + 3_600_000, steady: at(1001).steady };
  expect(mustLock(at(1000), null, woken, defaultLimits)).toBe(true);
});
