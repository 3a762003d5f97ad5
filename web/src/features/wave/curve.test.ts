// Dots stand where and as high as was said; "now" stands at the clock; nothing ever leaves the picture.
import { expect, test } from 'vitest';
import { areaPath, baseline, curveOf } from './curve';

const minute = 60_000;
const width = 358;

test('a_stronger_urge_stands_higher_and_a_later_one_further_right', () => {
  const { points, now } = curveOf([{ at: 0, strength: 8 }, { at: 2 * minute, strength: 9 }, { at: 5 * minute, strength: 3 }], 0, 6 * minute, width);
  const [first, second, third] = points;
  expect(first && second && third && second.y < first.y && first.y < third.y && first.x < second.x && second.x < third.x).toBe(true);
  expect(now && third && now.x > third.x && now.y === third.y).toBe(true);
});

test('from_the_first_second_to_two_days_everything_is_within_the_picture', () => {
  for (const elapsed of [0, 1_000, 9 * minute, 14 * minute, 200 * minute, 1_439 * minute, 2_880 * minute]) {
    const { points, now, ticks } = curveOf([{ at: 0, strength: 10 }, { at: elapsed, strength: 0 }], 0, elapsed, width);
    for (const { x } of [...points, ...ticks, ...(now ? [now] : [])]) expect(x >= 0 && x <= width).toBe(true);
    expect(points.every(({ y }) => y >= 0 && y <= baseline)).toBe(true);
  }
});

test('without_a_number_there_is_no_dot_and_no_claim', () => {
  expect(curveOf([], 0, 5 * minute, width)).toMatchObject({ points: [], now: null });
  expect(areaPath([])).toBe('');
});
