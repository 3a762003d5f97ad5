// A week of noting (method P1) as it stands in the journal: how long it runs, what was noted in it, and on which day.
import type { Moment } from '../../core/client.svelte';
import { dayNumber } from '../../ui/time';

export interface Noting {
  id: string;
  at: number;
  offset: number;
  /** UTC ms; when it ends by itself. */
  until: number;
  /** UTC ms; when the person ended it, or had looked at it. */
  ended: number | null;
  line: string;
  body: Record<string, unknown>;
}

export type Phase = 'none' | 'running' | 'over';

const day = 86_400_000;
/** How long a week of noting runs, and how much "a few more days" adds. */
export const week = 7 * day;
export const fewDays = 3 * day;
/** After this a week that nobody looked at is no longer brought up. */
const broughtUp = 7 * day;

/** Newest first. Fields are checked: a record from a newer version or another hand may hold anything. */
export function notingsIn(moments: readonly Moment[]): Noting[] {
  return moments
    .filter(({ kind }) => kind === 'trigger_week')
    .map(({ id, at, offset, body }) => ({
      id,
      at,
      offset,
      until: typeof body['until'] === 'number' ? body['until'] : at + week,
      ended: typeof body['ended'] === 'number' ? body['ended'] : null,
      line: typeof body['line'] === 'string' ? body['line'] : '',
      body,
    }))
    .sort((one, other) => other.at - one.at);
}

/** Of the newest one: an earlier one that was left open is not brought up again. */
export function phaseOf(noting: Noting | undefined, now: number): Phase {
  if (noting === undefined || noting.ended !== null) return 'none';
  return now < noting.until ? 'running' : 'over';
}

/** Whether a quiet line may stand for it elsewhere. */
export function mayShow(noting: Noting | undefined, now: number): boolean {
  const phase = phaseOf(noting, now);
  return phase === 'running' || (phase === 'over' && noting !== undefined && now < noting.until + broughtUp);
}

/** What was noted in it, also by way of the journal; newest first. */
export function notesOf(noting: Noting, triggers: readonly Moment[]): Moment[] {
  const end = Math.min(noting.until, noting.ended ?? noting.until);
  return triggers.filter(({ kind, at }) => kind === 'trigger' && at >= noting.at && at < end);
}

/** The notes of this day and those before it; each note belongs to the day that the clock on the wall said where it was written. */
export function byToday(notes: readonly Moment[], now: number, offset: number): { today: Moment[]; earlier: Moment[] } {
  const today = dayNumber(now, offset);
  const isToday = (note: Moment): boolean => dayNumber(note.at, note.offset) >= today;
  return { today: notes.filter(isToday), earlier: notes.filter((note) => !isToday(note)) };
}
