// A rhythm of one's own stays within what is gentle.
import { expect, test } from 'vitest';
import { gentle } from './rhythm';

test('a_gentle_rhythm_is_kept_as_it_is', () => {
  expect(gentle({ in: 5, out: 5 })).toEqual({ in: 5, out: 5 });
  expect(gentle({ in: 3, out: 9 })).toEqual({ in: 3, out: 9 });
});

test('too_fast_too_slow_and_longer_in_than_out_become_the_nearest_gentle_one', () => {
  expect(gentle({ in: 1, out: 1 })).toEqual({ in: 3, out: 3 });
  expect(gentle({ in: 20, out: 60 })).toEqual({ in: 6, out: 9 });
  expect(gentle({ in: 6, out: 4 })).toEqual({ in: 6, out: 6 });
  expect(gentle({ in: 4.4, out: 5.6 })).toEqual({ in: 4, out: 6 });
});

test('what_is_no_rhythm_is_four_in_and_six_out', () => {
  for (const odd of [null, 7, {}, { in: '4', out: 6 }, { in: NaN, out: 6 }]) expect(gentle(odd)).toEqual({ in: 4, out: 6 });
});
