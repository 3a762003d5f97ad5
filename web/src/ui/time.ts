// Days, clocks and lengths in words of the person's own language. Display only.

/** Formats are slow to make, so each is made when first used. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const clock = once(() => new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: 'UTC' }));
const longDay = once(() => new Intl.DateTimeFormat(undefined, day));
const yearDay = once(() => new Intl.DateTimeFormat(undefined, { ...day, year: 'numeric' }));
const monthYear = once(() => new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const relative = once(() => new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }));
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The wall clock of a moment where it was written: `at` in epoch ms, `offset` in minutes east of UTC. */
const local = (at: number, offset: number): Date => new Date(at + offset * minuteMs);

/** Days since 1970 on the writer's own calendar. */
export const dayNumber = (at: number, offset: number): number => Math.floor((at + offset * minuteMs) / dayMs);

export const clockTime = (at: number, offset: number): string => clock().format(local(at, offset));

export const offsetNow = (now: number): number => -new Date(now).getTimezoneOffset();

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function dayName(at: number, offset: number, now: number): string {
  const distance = dayNumber(at, offset) - dayNumber(now, offsetNow(now));
  if (distance === 0 || distance === -1) return upperFirst(relative().format(distance, 'day'));
  return longDayName(local(at, offset).getTime(), now);
}

/** "Tuesday 18 November", with the year when it is not this one; `at` on the clock of the place. */
export function longDayName(at: number, now = Date.now()): string {
  const date = new Date(at);
  const sameYear = date.getUTCFullYear() === local(now, offsetNow(now)).getUTCFullYear();
  return (sameYear ? longDay() : yearDay()).format(date);
}

/** "9 days ago", "today". */
export function ago(at: number, now: number): string {
  const days = dayNumber(at, offsetNow(at)) - dayNumber(now, offsetNow(now));
  return relative().format(days, 'day');
}

/** Names of the weekdays from `begins` on (0 for Sunday), short and in full. */
export function weekdayNames(begins: number): { short: string; long: string }[] {
  const names = (width: 'short' | 'long') => new Intl.DateTimeFormat(undefined, { weekday: width, timeZone: 'UTC' });
  const [short, long] = [names('short'), names('long')];
  // 4 January 1970 was a Sunday.
  const days = Array.from({ length: 7 }, (_, index) => new Date((3 + begins + index) * dayMs));
  return days.map((day) => ({ short: short.format(day), long: long.format(day) }));
}

export const monthName = (at: number): string => monthYear().format(at);

/** As the two clock times beside it say, whatever their seconds are. */
export const clockMinutes = (from: number, to: number): number => Math.max(0, Math.floor(to / minuteMs) - Math.floor(from / minuteMs));

export const wholeMinutes = (from: number, to: number): number => Math.max(0, Math.round((to - from) / minuteMs));
