// Looking at the open journal, in the worker: pages of moments and of episodes, the calendar, versions, what can be asked for.

import type { RepeatsRequest, WeeklyReview } from './api.gen';
import type { DayMark, Entry, EntryPage, EntryQuery, Moment, Repeats, TimelinePage, TimelineQuery } from './model';
import { thisMoment, type Session } from './session';

const largestPage = 500;

export async function timeline(session: Session, query: TimelineQuery): Promise<TimelinePage> {
  const { moments = [], next } = await session.call('timeline', query);
  return { moments: moments as Moment[], ...(next === undefined ? {} : { next }) };
}

export async function entries(session: Session, query: EntryQuery): Promise<EntryPage> {
  const { entries = [], next } = await session.call('episodes', { ...query, now: Date.now() });
  return { entries: entries as Entry[], ...(next === undefined ? {} : { next }) };
}

export async function days(session: Session, range: { from: number; to: number }): Promise<DayMark[]> {
  return (await session.call('days', range)).days ?? [];
}

/** The version that is shown comes first; more than one when another device wrote another. */
export async function versions(session: Session, id: string): Promise<Moment[]> {
  return ((await session.call('show', { id })).heads ?? []) as Moment[];
}

export async function repeats(session: Session, fear: RepeatsRequest): Promise<Repeats> {
  const { verdict, earlier } = await session.call('repeats', fear);
  return { verdict, ...(earlier && { earlier: earlier as Moment }) };
}

/** Feared outcomes that may be asked back now, the one due last in front. */
export async function due(session: Session): Promise<Moment[]> {
  return ((await session.call('due', thisMoment())).predictions ?? []) as Moment[];
}

/** The look back that there is something to say in, at most once a week. */
export async function review(session: Session): Promise<WeeklyReview | null> {
  return (await session.call('review', thisMoment())).review ?? null;
}

export async function tags(session: Session): Promise<string[]> {
  return ((await session.call('tags', {})).tags ?? []).map(({ tag }) => tag);
}

/** Newest first. */
export async function everyMoment(session: Session, kinds: string[]): Promise<Moment[]> {
  const moments: Moment[] = [];
  let before: string | undefined;
  do {
    const page = await timeline(session, { limit: largestPage, kinds, ...(before === undefined ? {} : { before }) });
    moments.push(...page.moments);
    before = page.next;
  } while (before !== undefined);
  return moments;
}
