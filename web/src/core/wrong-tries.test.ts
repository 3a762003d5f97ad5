// Facts about waiting after wrong passphrases.

import { expect, test } from 'vitest';
import { afterWrongTry, waitUntil, type Tries } from './wrong-tries';

const now = 1_700_000_000_000;

function waitsAfter(count: number): number[] {
  let tries: Tries = { wrong: 0, until: 0 };
  const waits: number[] = [];
  for (let index = 0; index < count; index++) {
    tries = afterWrongTry(tries, now);
    waits.push(tries.until - now);
  }
  return waits;
}

test('waits_double_from_one_second_to_thirty', () => {
  expect(waitsAfter(8)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('a_wait_that_is_over_is_no_wait', () => {
  expect(waitUntil({ wrong: 3, until: now }, now)).toBeNull();
});

test('a_clock_set_back_a_day_waits_thirty_seconds_at_most', () => {
  expect(waitUntil({ wrong: 6, until: now + 30_000 }, now - 86_400_000)).toBe(now - 86_400_000 + 30_000);
});
