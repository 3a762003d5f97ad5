// Weeks and months as rows of days; a day is counted from 1 January 1970 (day 0), on nobody's clock.

const dayMs = 86_400_000;
const weekDays = 7;
/** 1 January 1970 was a Thursday. */
const firstWeekday = 4;

/** 0 for Sunday, as elsewhere in the language. */
const weekdayOf = (day: number): number => (((day + firstWeekday) % weekDays) + weekDays) % weekDays;

export const dateOf = (day: number): Date => new Date(day * dayMs);

export interface Month {
  year: number;
  /** 0 for January. */
  month: number;
}

export const monthOf = (day: number): Month => ({ year: dateOf(day).getUTCFullYear(), month: dateOf(day).getUTCMonth() });

export const shifted = ({ year, month }: Month, by: number): Month => monthOf(Date.UTC(year, month + by, 1) / dayMs);

export const firstOf = ({ year, month }: Month): number => Date.UTC(year, month, 1) / dayMs;

/** The weekday that begins a week where this language is spoken, 0 for Sunday; Monday where the browser does not tell. */
export function firstDayOfWeek(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } };
  return (locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }).firstDay % weekDays;
}

const startOfWeek = (day: number, begins: number): number => day - ((weekdayOf(day) - begins + weekDays) % weekDays);

const weekFrom = (start: number): number[] => Array.from({ length: weekDays }, (_, index) => start + index);

/** The week of `day` and the one before it. */
export function twoWeeks(day: number, begins: number): number[][] {
  const start = startOfWeek(day, begins);
  return [weekFrom(start - weekDays), weekFrom(start)];
}

/** Every week that has a day of the month; the days around it are null. */
export function weeksOfMonth(month: Month, begins: number): (number | null)[][] {
  const first = firstOf(month);
  const next = firstOf(shifted(month, 1));
  const weeks: (number | null)[][] = [];
  for (let start = startOfWeek(first, begins); start < next; start += weekDays) {
    weeks.push(weekFrom(start).map((day) => (day >= first && day < next ? day : null)));
  }
  return weeks;
}
