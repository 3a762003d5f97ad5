// What goes between the page and its worker. Keys never do; a passphrase goes one way only.

import type { FileReply, FormReply, FormRequest, FormsReply, FormsRequest, GuideReply, GuideRequest, InsightsReply, PeopleReply, RepeatsRequest, ResumeReply, SettingValue, SuggestReply, SuggestRequest, UrgeRangeReply, WeeklyReview, WitnessesReply, WitnessesRequest } from './api.gen';
import type { Askable } from './asked';
import type { LockAfter } from './lock-after';
import type { Measure } from './measures';
import type { DayMark, EntryPage, EntryQuery, Moment, Notice, Repeats, Secret, TimelinePage, TimelineQuery } from './model';
import type { Contact } from './public.svelte';
import type { StoreKind } from './storage';

/** What a look at the files told, without any key. */
export interface Found {
  store: StoreKind;
  journal: 'absent' | 'present' | { trouble: string };
}

/** What opening told. Times in epoch milliseconds. */
export interface Opened {
  readOnly: boolean;
  lastUnlock: number | null;
  recoverySet: boolean;
  notices: Notice[];
  lastBackup: number | null;
  lockAfter: LockAfter;
  notAsked: Askable[];
  contacts: Contact[];
  /** Compaction would make the next opening faster. */
  untidy: boolean;
  drafts: { purpose: string; text: string }[];
}

/** A request as a screen makes it; the worker adds the time and the place. */
export type Asked<Request> = Omit<Request, 'now' | 'offset'>;

/** The light said last is the worker's to find. */
export type AskedForms = Omit<Asked<FormsRequest>, 'level'>;

export interface Tasks {
  look: { input: object; output: Found };
  create: { input: { passphrase: string }; output: Opened };
  unlock: { input: { secret: Secret }; output: Opened };
  lock: { input: object; output: null };
  log: { input: { moment: Moment }; output: null };
  inbox: { input: { moment: Moment }; output: null };
  draft: { input: { purpose: string; text: string }; output: null };
  guide: { input: GuideRequest; output: GuideReply };
  resume: { input: { episode: string }; output: ResumeReply };
  repeats: { input: RepeatsRequest; output: Repeats };
  timeline: { input: TimelineQuery; output: TimelinePage };
  entries: { input: EntryQuery; output: EntryPage };
  days: { input: { from: number; to: number }; output: DayMark[] };
  versions: { input: { id: string }; output: Moment[] };
  due: { input: object; output: Moment[] };
  review: { input: object; output: WeeklyReview | null };
  every: { input: { kinds: string[] }; output: Moment[] };
  people: { input: object; output: PeopleReply };
  tags: { input: object; output: string[] };
  insights: { input: object; output: InsightsReply };
  urgeRange: { input: object; output: UrgeRangeReply };
  suggest: { input: Asked<SuggestRequest>; output: SuggestReply };
  witnesses: { input: Asked<WitnessesRequest>; output: WitnessesReply };
  readQuestionnaire: { input: { bytes: Uint8Array }; output: FileReply };
  scoreForm: { input: FormRequest; output: FormReply };
  formHistory: { input: AskedForms; output: FormsReply };
  edit: { input: { id: string; body: object }; output: null };
  erase: { input: { id: string }; output: null };
  setSetting: { input: SettingValue; output: null };
  noticesRead: { input: object; output: null };
  repair: { input: object; output: null };
  tidy: { input: object; output: null };
  makeWords: { input: object; output: string };
  newRecoveryCode: { input: { passphrase: string | null }; output: string[] };
  confirmRecoveryCode: { input: { groups: string[] }; output: null };
  forgetRecoveryCode: { input: object; output: null };
  checkRecoveryCode: { input: { text: string }; output: { complete: boolean; wrongGroup: number | null } };
  changePassphrase: { input: { current: string; next: string }; output: null };
  setLockAfter: { input: { passphrase: string; after: LockAfter }; output: null };
  backup: { input: { passphrase: string }; output: Blob };
  copyAsItIs: { input: { passphrase: string }; output: Blob };
  restore: { input: { file: File; secret: Secret }; output: Opened };
  eraseEverything: { input: { passphrase: string }; output: null };
  readPublic: { input: object; output: string };
  writePublic: { input: { text: string }; output: null };
}

export type TaskName = keyof Tasks;

export interface ToWorker {
  id: number;
  task: TaskName;
  input: unknown;
}

export type FromWorker =
  | { id: number; ok: unknown }
  | { id: number; error: { code: string; message: string } }
  | { measure: Measure }
  | { trapped: string };
