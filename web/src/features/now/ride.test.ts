// The swell stands where the numbers were, left to right.
import { expect, test } from 'vitest';
import { ridePath, ridePoints, waterline } from './ride';

const readings = [
  { at: 0, light: 'red' as const, distress: 8 },
  { at: 1, light: 'yellow' as const, distress: null },
  { at: 2, light: 'green' as const, distress: 3 },
];

test('a_reading_without_a_number_has_no_point', () => {
  expect(ridePoints(readings, 326).map((point) => point.reading.distress)).toEqual([8, 3]);
});

test('a_higher_number_stands_higher_and_the_line_ends_on_the_water', () => {
  const [first, last] = ridePoints(readings, 326);
  expect(first && last && first.y < last.y).toBe(true);
  expect(ridePath(ridePoints(readings, 326), 326)).toMatch(new RegExp(`326 ${waterline}Z$`));
});
