// When a feared outcome can be looked at: an evening hour, never sooner than half a day from now (method N1).

export const waits = ['tomorrow', 'three_days', 'week', 'never'] as const;
export type Wait = (typeof waits)[number];

const daysOf: Record<Exclude<Wait, 'never'>, number> = { tomorrow: 1, three_days: 3, week: 7 };
/** By the clock on the wall; the loudest part of the day is over and the night has not begun. */
const eveningHour = 19;

/** UTC ms; null for never. */
export function dueOf(wait: Wait, now: number): number | null {
  if (wait === 'never') return null;
  const due = new Date(now);
  due.setDate(due.getDate() + daysOf[wait]);
  due.setHours(eveningHour, 0, 0, 0);
  return due.getTime();
}
