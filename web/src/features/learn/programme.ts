// The path of eight weeks as data, and what each step on it does to the place where somebody is. Weeks are places, never dates.
import content from '$content/en/programme.json';
import type { Programme } from '../../core/api.gen';
import type { Part } from './lessons';

export interface Week {
  id: string;
  title: string;
  line: string;
  lessons: string[];
  practice: { name: string; line: string; method: string[] };
}

export const programme: { title: string; line: string; weeks: readonly Week[]; end: Part } = content;

const { weeks } = programme;

/** `at`: begin there, or pick it up there. `on` marks the week as seen, `skip` does not. */
export type Step = { to: 'at'; week: string } | { to: 'on' } | { to: 'skip' } | { to: 'stop' } | { to: 'restart' };

export const weekOf = (id: string | null | undefined): Week | null => weeks.find((one) => one.id === id) ?? null;

/** A record may hold anything, and a newer version may know other weeks. */
export function placeIn(body: Record<string, unknown> | null): Programme {
  const { week, seen, stopped } = body ?? {};
  return {
    ...(typeof week === 'string' && { week }),
    seen: Array.isArray(seen) ? seen.filter((one) => typeof one === 'string') : [],
    stopped: stopped === true,
  };
}

/** Behind the last week there is no place: the path is at its end, which is a stop like any other. */
function beyond(place: Programme): Programme {
  const next = weeks[weeks.findIndex(({ id }) => id === place.week) + 1];
  const seen = place.seen ?? [];
  return next === undefined ? { seen, stopped: true } : { week: next.id, seen, stopped: false };
}

export function after(place: Programme, step: Step): Programme {
  const seen = place.seen ?? [];
  switch (step.to) {
    case 'at':
      return { ...place, week: step.week, stopped: false };
    case 'on':
      return beyond({ ...place, seen: place.week === undefined || seen.includes(place.week) ? seen : [...seen, place.week] });
    case 'skip':
      return beyond(place);
    case 'stop':
      return { ...place, stopped: true };
    case 'restart':
      return { week: weeks[0]?.id ?? '', seen: [], stopped: false };
  }
}

export type Standing = 'before' | 'under_way' | 'stopped' | 'end';

export function standingOf({ week, stopped }: Programme): Standing {
  if (weekOf(week) !== null) return stopped ? 'stopped' : 'under_way';
  return stopped && week === undefined ? 'end' : 'before';
}
