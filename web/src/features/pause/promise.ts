// The promised time of a pause: whole minutes, as a clock shows them where it was promised.
import type { Moment } from '../../core/client.svelte';
import { clockTime, offsetNow } from '../../ui/time';

const minute = 60_000;
export const lengths = [10, 20, 30, 60] as const;
export const usual = 20;
export const shortest = 5;
export const longest = 120;
const openFor = 24 * 60 * minute;

/** A promise is never earlier than what was asked for, so it goes up to the next whole minute. */
export const backAfter = (minutes: number, now: number): number => Math.ceil((now + minutes * minute) / minute) * minute;

/** The next time that a clock shows `hh:mm` here, or null where that is not within the limits of a pause. */
export function backAtClock(time: string, now: number): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null;
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  const length = (next.getTime() - now) / minute;
  return length >= shortest && length <= longest ? next.getTime() : null;
}

/** `hh:mm` here, as a time field holds it. */
export const localClock = (at: number): string => new Date(at).toTimeString().slice(0, 5);

/** The clock time that was written, also after a border was crossed: in the zone of the promise, not of this moment. */
export function promisedClock(backAt: number, at: number, offset: number): string {
  const sameZone = offsetNow(at) === offset;
  return clockTime(backAt, sameZone ? offsetNow(backAt) : offset);
}

/** The newest promise that nobody has answered yet; one of yesterday has ended by itself. */
export function openPause(moments: readonly Moment[], now: number): Moment | null {
  const newest = moments.filter(({ kind }) => kind === 'pause').sort((one, other) => other.at - one.at)[0];
  if (newest === undefined || newest.body['answer'] !== undefined || now - newest.at >= openFor) return null;
  return typeof newest.body['back_at'] === 'number' ? newest : null;
}
