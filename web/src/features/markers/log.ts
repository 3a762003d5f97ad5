// The quiet log of markers (method P13): from closes and from calm acts, by kind, the newest first. It never resets.
import type { Moment } from '../../core/client.svelte';
import { markerLogWords as words, markerWords } from '../../words/en';

const names: Readonly<Record<string, string>> = { ...markerWords.names, ...words.behaviours };

/** Markers that can be added by hand, in the order of the close. */
export const markers = Object.keys(markerWords.names) as (keyof typeof markerWords.names)[];

export interface Line {
  moment: Moment;
  /** The person's own words; may be empty. */
  text: string;
  /** A close is not changed from here. */
  atClose: boolean;
}

export interface Kind {
  key: string;
  name: string;
  /** Newest first. */
  lines: Line[];
}

const other = 'other';

/** A kind stands by its newest line. Fields are checked: a record from a newer version or another hand may hold anything. */
export function kindsIn(moments: readonly Moment[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const moment of [...moments].sort((one, next) => next.at - one.at)) {
    for (const key of keysOf(moment)) {
      const known = Object.hasOwn(names, key) ? key : other;
      const kind = kinds.get(known) ?? { key: known, name: names[known] ?? words.other, lines: [] };
      kind.lines.push(lineOf(moment));
      kinds.set(known, kind);
    }
  }
  return [...kinds.values()];
}

function keysOf({ kind, body }: Moment): string[] {
  if (kind === 'secure_act') return typeof body['behaviour'] === 'string' ? [body['behaviour']] : [];
  const marked = body['markers'];
  return kind === 'episode_end' && Array.isArray(marked) ? [...new Set(marked.filter((one): one is string => typeof one === 'string'))] : [];
}

function lineOf(moment: Moment): Line {
  const atClose = moment.kind === 'episode_end';
  const text = atClose ? '' : moment.body['text'];
  return { moment, text: typeof text === 'string' ? text.trim() : '', atClose };
}
