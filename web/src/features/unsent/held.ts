// When a message may be read again, and which one's time has come. The clock is an argument; times are local.
import type { Moment } from '../../core/client.svelte';

/** `open`: it waits until the person opens it. */
export type Hold = 'morning' | 'evening' | 'open';

export const holds: readonly Hold[] = ['morning', 'evening', 'open'];

/** A day ends when most people sleep: at two in the night "tomorrow morning" is the one that comes next. */
const dayEndsAt = 5;
const hours = { morning: 8, evening: 18 } as const;

/** UTC ms, or null where no time is set. */
export function holdUntil(hold: Hold, now: number): number | null {
  if (hold === 'open') return null;
  const day = new Date(now);
  day.setHours(day.getHours() - dayEndsAt);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, hours[hold]).getTime();
}

/** 22:00 to 07:00: nothing is brought up then. */
export function isNight(now: number): boolean {
  const hour = new Date(now).getHours();
  return hour >= 22 || hour < 7;
}

const isOpen = ({ kind, body }: Moment): boolean => kind === 'message' && body['fate'] === undefined;

/** The one that has waited longest of those whose time has come; never several, and none at night. */
export function dueMessage(moments: readonly Moment[], now: number): Moment | null {
  if (isNight(now)) return null;
  const due = moments.filter((one) => isOpen(one) && typeof one.body['hold'] === 'number' && one.body['hold'] <= now);
  return due.sort((one, other) => one.at - other.at)[0] ?? null;
}

/** Everything that can still be read again, newest first. */
export function keptMessages(moments: readonly Moment[]): Moment[] {
  const kept = moments.filter((one) => isOpen(one) || (one.kind === 'message' && one.body['fate'] === 'kept'));
  return kept.sort((one, other) => other.at - one.at);
}

export const textOf = ({ body }: Pick<Moment, 'body'>): string => (typeof body['text'] === 'string' ? body['text'] : '');
