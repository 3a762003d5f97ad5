// Days, weeks and months as the calendar lays them out; expected days from a printed calendar.
import { expect, test } from 'vitest';
import { dateOf, firstDayOfWeek, firstOf, monthOf, shifted, twoWeeks, weeksOfMonth } from './weeks';

const dayOf = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000;
const dates = (week: readonly (number | null)[]): (number | null)[] => week.map((day) => (day === null ? null : dateOf(day).getUTCDate()));
const [sunday, monday, saturday] = [0, 1, 6];

test('two_weeks_are_this_one_and_the_one_before_from_the_day_that_begins_a_week', () => {
  const friday = dayOf(2025, 11, 21);
  expect(twoWeeks(friday, monday).map(dates)).toEqual([[10, 11, 12, 13, 14, 15, 16], [17, 18, 19, 20, 21, 22, 23]]);
  expect(twoWeeks(friday, sunday).map(dates)).toEqual([[9, 10, 11, 12, 13, 14, 15], [16, 17, 18, 19, 20, 21, 22]]);
  expect(twoWeeks(friday, saturday).map(dates)[1]).toEqual([15, 16, 17, 18, 19, 20, 21]);
});

test('a_week_begins_on_its_own_first_day', () => {
  expect(dates(twoWeeks(dayOf(2025, 11, 17), monday)[1] ?? [])[0]).toBe(17);
  expect(dates(twoWeeks(dayOf(2025, 11, 16), sunday)[1] ?? [])[0]).toBe(16);
});

test('a_month_has_every_week_with_one_of_its_days_and_no_day_of_another', () => {
  const weeks = weeksOfMonth({ year: 2025, month: 10 }, monday).map(dates);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, null, null, null, null, 1, 2]);
  expect(weeks[4]).toEqual([24, 25, 26, 27, 28, 29, 30]);
  expect(weeksOfMonth({ year: 2026, month: 1 }, sunday)).toHaveLength(4);
});

test('a_leap_year_and_the_turn_of_a_year_are_right', () => {
  expect(weeksOfMonth({ year: 2024, month: 1 }, monday).flat().filter((day) => day !== null)).toHaveLength(29);
  expect(shifted({ year: 2025, month: 0 }, -1)).toEqual({ year: 2024, month: 11 });
  expect(shifted({ year: 2025, month: 11 }, 1)).toEqual({ year: 2026, month: 0 });
  expect(monthOf(dayOf(2024, 12, 31))).toEqual({ year: 2024, month: 11 });
  expect(firstOf({ year: 2025, month: 10 })).toBe(dayOf(2025, 11, 1));
});

test('days_before_1970_fall_on_their_weekday', () => {
  // 20 July 1969 was a Sunday.
  expect(dates(twoWeeks(dayOf(1969, 7, 20), monday)[1] ?? [])).toEqual([14, 15, 16, 17, 18, 19, 20]);
});

test('the_first_day_of_the_week_is_that_of_the_language', () => {
  expect(['en-GB', 'de-DE', 'en-US', 'ar-EG'].map(firstDayOfWeek)).toEqual([monday, monday, sunday, saturday]);
});
