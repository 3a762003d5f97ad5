// The safety question comes at red, with 8 or more, after two techniques or 20 minutes.
import { expect, test } from 'vitest';
import { safetyDue, type Course } from './safety';

const minute = 60_000;
const course = (change: Partial<Course>): Course => ({ light: 'red', distress: 8, tried: 2, startedAt: 0, now: 5 * minute, ...change });

test('two_techniques_at_red_with_eight_bring_the_question', () => {
  expect(safetyDue(course({}))).toBe(true);
});

test('one_technique_is_not_enough_before_twenty_minutes', () => {
  expect(safetyDue(course({ tried: 1 }))).toBe(false);
  expect(safetyDue(course({ tried: 1, now: 20 * minute - 1 }))).toBe(false);
  expect(safetyDue(course({ tried: 1, now: 20 * minute }))).toBe(true);
});

test('seven_yellow_or_an_unset_number_never_bring_it', () => {
  expect(safetyDue(course({ distress: 7 }))).toBe(false);
  expect(safetyDue(course({ light: 'yellow', distress: 9 }))).toBe(false);
  expect(safetyDue(course({ distress: null }))).toBe(false);
});
