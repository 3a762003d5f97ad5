// What the screens and the core exchange: status, moments, pages of the timeline.

import type { DayEntry, Episode, EpisodesRequest, TimelineRequest, Verdict } from './api.gen';
import type { Askable } from './asked';
import type { LockAfter } from './lock-after';
import type { Contact } from './public.svelte';

export type { Episode } from './api.gen';

export type Status =
  | { kind: 'starting' }
  | { kind: 'insecure' }
  | { kind: 'absent' }
  | { kind: 'locked'; waitUntil: number | null }
  | {
      kind: 'open';
      readOnly: boolean;
      lastUnlock: number | null;
      recoverySet: boolean;
      notices: Notice[];
      lastBackup: number | null;
      lockAfter: LockAfter;
      /** What the person does not want to be asked for. */
      notAsked: Askable[];
      /** Own people for Help who are not shown while it is locked. */
      contacts: Contact[];
    }
  | { kind: 'elsewhere'; answered: boolean }
  | { kind: 'trouble'; code: string };

/** One line of "what happened to this journal"; `at` in epoch milliseconds. */
export interface Notice {
  what: string;
  detail: string;
  at: number;
}

/** A moment about to be logged. `at` (epoch ms) defaults to now; the local offset is added on the way. */
export interface NewMoment {
  /** Random when absent. */
  id?: string;
  kind: string;
  body: object;
  at?: number;
  episode?: string;
}

/** A moment as it is shown: `offset` in minutes east of UTC, `via` tells where it was written ("inbox" = while locked). */
export interface Moment {
  id: string;
  at: number;
  offset: number;
  kind: string;
  body: Record<string, unknown>;
  episode?: string;
  via?: string;
  /** Over 1: also written on another device. */
  heads?: number;
}

/** Newest first; `next` is the cursor for `before`, absent on the last page. */
export interface TimelinePage {
  moments: Moment[];
  next?: string;
}

/** A page of the timeline; every condition given must hold, and without kinds it is every moment of life. */
export type TimelineQuery = TimelineRequest;

/** An episode, or a moment that belongs to none. */
export type Entry = { episode: Episode } | { moment: Moment };

/** Newest start first; `next` as in the timeline. */
export interface EntryPage {
  entries: Entry[];
  next?: string;
}

export type EntryQuery = Omit<EpisodesRequest, 'now'>;

/** A day with a moment: counted from 1 January 1970 by the writer's own clock, with the hardest light of that day. */
export type DayMark = DayEntry;

export type Secret = { passphrase: string } | { recovery: string };

/** Where a logged moment rests now. */
export type Kept = 'memory' | 'inbox' | 'journal';

/** Whether a fear was looked at lately; `earlier` is the last time within a day. */
export interface Repeats {
  verdict: Verdict;
  earlier?: Moment;
}
