// The timeline as days and entries: moments of one episode stand together, everything else by itself. Display only.
import type { Moment } from '../../core/client.svelte';
import { dayNumber } from '../../ui/time';

/** `moments` oldest first; an entry stands on the day it began. */
export interface Entry {
  key: string;
  moments: Moment[];
  startsAt: number;
  endsAt: number;
  offset: number;
}

export interface Day {
  number: number;
  at: number;
  offset: number;
  entries: Entry[];
}

/** Kinds that are the journal's own affairs, not the person's. */
const hidden = new Set(['setting', 'vault_event', 'erased', 'draft', 'person']);

export const isShown = (moment: Moment): boolean => !hidden.has(moment.kind);

/** From moments newest first to days newest first. */
export function daysOf(moments: readonly Moment[]): Day[] {
  const days = new Map<number, Day>();
  for (const entry of entriesOf(moments)) {
    const number = dayNumber(entry.startsAt, entry.offset);
    const day = days.get(number) ?? { number, at: entry.startsAt, offset: entry.offset, entries: [] };
    day.entries.push(entry);
    days.set(number, day);
  }
  return [...days.values()].sort((one, other) => other.number - one.number);
}

function entriesOf(moments: readonly Moment[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const moment of moments) {
    if (!isShown(moment)) continue;
    const key = moment.episode ?? moment.id;
    const entry = entries.get(key);
    if (entry) entry.moments.push(moment);
    else entries.set(key, { key, moments: [moment], startsAt: moment.at, endsAt: moment.at, offset: moment.offset });
  }
  const all = [...entries.values()];
  for (const entry of all) {
    entry.moments.sort((one, other) => one.at - other.at);
    const first = entry.moments[0];
    const last = entry.moments.at(-1);
    if (!first || !last) continue;
    entry.startsAt = first.at;
    entry.offset = first.offset;
    entry.endsAt = last.at;
  }
  return all.sort((one, other) => other.startsAt - one.startsAt);
}
