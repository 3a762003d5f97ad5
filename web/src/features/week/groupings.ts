// What was noted in a week, put together in four ways: the person's own words, and how many. No claim is made of it.
import type { Moment } from '../../core/client.svelte';
import { addWords, weekWords as words } from '../../words/en';

export interface Group {
  /** What is put together by: a sort, a tag in small letters, a person's id, a time of day. */
  key: string;
  label: string;
  notes: Moment[];
}

export const groupings = ['sort', 'person', 'tag', 'time'] as const;
export type Grouping = (typeof groupings)[number];

const sorts = ['worry', 'conflict', 'topic'] as const;
const times = ['morning', 'afternoon', 'evening', 'night'] as const;
type Time = (typeof times)[number];

const minuteMs = 60_000;
const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** By the clock of the place: morning from 5, afternoon from 12, evening from 17, night from 22. */
export function timeOfDay(at: number, offset: number): Time {
  const hour = (((at + offset * minuteMs) % dayMs) + dayMs) % dayMs / hourMs;
  if (hour < 5 || hour >= 22) return 'night';
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}

/** A note may stand in several groups, or in none. `names`: what people are called. */
export function grouped(notes: readonly Moment[], by: Grouping, names: ReadonlyMap<string, string>): Group[] {
  if (by === 'sort') return inOrder(sorts, addWords.trigger.sorts, notes, ({ body }) => body['sort']);
  if (by === 'time') return inOrder(times, words.review.times, notes, ({ at, offset }) => timeOfDay(at, offset));
  const groups = new Map<string, Group>();
  const put = (key: string, label: string, note: Moment): void => void (groups.get(key) ?? groups.set(key, { key, label, notes: [] }).get(key))?.notes.push(note);
  for (const note of notes) {
    if (by === 'tag') for (const tag of new Set(tagsOf(note))) put(tag.toLocaleLowerCase(), tag, note);
    else putPerson(note, names, put);
  }
  // By name: nobody is ranked.
  return [...groups.values()].sort((one, other) => one.label.localeCompare(other.label));
}

/** The ways in which there is something to put together. */
export function groupingsOf(notes: readonly Moment[], names: ReadonlyMap<string, string>): Grouping[] {
  return groupings.filter((by) => grouped(notes, by, names).length > 0);
}

function inOrder<Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>, notes: readonly Moment[], of: (note: Moment) => unknown): Group[] {
  return keys.map((key) => ({ key, label: labels[key], notes: notes.filter((note) => of(note) === key) })).filter(({ notes }) => notes.length > 0);
}

function putPerson(note: Moment, names: ReadonlyMap<string, string>, put: (key: string, label: string, note: Moment) => void): void {
  const id = note.body['person'];
  const name = typeof id === 'string' ? names.get(id) : undefined;
  if (typeof id === 'string' && name !== undefined) put(id, name, note);
}

function tagsOf(note: Moment): string[] {
  const tags = note.body['tags'];
  return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '') : [];
}
