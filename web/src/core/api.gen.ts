// Generated from the core's field lists by generate_api. Do not edit: change the structs and run it again.

export type Action = 'write' | 'flush' | 'truncate';
export interface AppendReply {
  ids?: string[];
}
export interface AppendRequest {
  moments?: NewMoment[];
  now: number;
}
export interface BackupReply {
  file: string;
  size: number;
  start: number;
}
export interface BackupRequest {
  proof: SlotKey;
  now: number;
  offset: number;
}
export interface Candidate {
  file: string;
  generation: number;
  passphrase?: SlotRequest[];
  recovery?: SlotRequest[];
  recovery_set?: boolean;
  inbox: string;
}
export interface CheckIn {
  level?: Level;
  distress?: number;
  step?: Step;
  note?: string;
}
export interface CompactReply {
  file: string;
  size: number;
  written?: boolean;
}
export interface CreateRequest {
  slot: SlotKey;
  installation: string;
  now: number;
  offset: number;
}
export interface DamageEntry {
  what: string;
  offset: number;
  size: number;
}
export interface DeriveReply {
  key: string;
}
export interface DeriveRequest {
  request: SlotRequest;
  text: string;
}
export interface Draft {
  purpose: string;
  text: string;
}
export interface EditRequest {
  id: string;
  at?: number;
  body: unknown;
  now: number;
}
export interface EpisodeEnd {
  level?: Level;
  distress?: number;
  markers?: string[];
  line?: string;
}
export interface EraseRequest {
  id: string;
  now: number;
  offset: number;
}
export type Erased = Record<string, never>;
export type FileName = 'a' | 'b' | 'inbox' | 'aside';
export type Found = 'nothing' | 'journal' | 'newer' | 'damaged' | 'not_a_journal';
export type GuardedAct = 'exported' | 'lock_changed';
export interface GuardedRequest {
  proof: SlotKey;
  act: GuardedAct;
  settings?: SettingValue[];
  now: number;
  offset: number;
}
export interface IdRequest {
  id: string;
}
export interface InboxMergeReply {
  merged: number;
  refused: number;
  damaged: number;
}
export interface InboxSealRequest {
  to: string;
  moments?: NewMoment[];
}
export interface InspectReply {
  found: Found;
  candidates?: Candidate[];
}
export interface InspectRequest {
  a: number;
  b: number;
}
export interface LastWritten {
  device: string;
  number: number;
}
export type Level = 'red' | 'yellow' | 'green';
export interface LinesReply {
  lines?: unknown[];
  more?: boolean;
}
export interface LinesRequest {
  from: number;
  limit: number;
}
export interface Moment {
  id: string;
  kind: string;
  at: number;
  offset: number;
  episode?: string;
  via?: string;
  heads: number;
  body: unknown;
}
export interface NewMoment {
  id?: string;
  kind: string;
  at: number;
  offset: number;
  episode?: string;
  body: unknown;
}
export interface NewSlotRequest {
  type: SlotType;
}
export interface Note {
  text: string;
}
export type Nothing = Record<string, never>;
export interface NowRequest {
  now: number;
  offset: number;
}
export interface OpenReply {
  records: number;
  shown: number;
  size: number;
  loose_frames: number;
  read_only?: boolean;
  recovery_set?: boolean;
  new_device?: boolean;
  tail_cut?: boolean;
  header_mended?: boolean;
  incomplete?: boolean;
  inbox_forged?: boolean;
  conflicts: number;
  unread_lines: number;
  damage?: DamageEntry[];
  last_unlock?: number;
  last_backup?: number;
}
export interface OpenRequest {
  file: string;
  slot: SlotKey;
  installation: string;
  remembered?: LastWritten;
  read_only?: boolean;
  now: number;
  offset: number;
}
export type Origin = 'chosen' | 'suggested' | 'just_wait';
export interface Person {
  name: string;
  relation?: string;
  archived?: boolean;
}
export interface Plan {
  steps?: PlanStep[];
  undo?: PlanStep[];
  more?: boolean;
  remember?: LastWritten;
}
export interface PlanStep {
  action: Action;
  file: FileName;
  at: number;
  from: number;
  size: number;
}
export interface ProofRequest {
  proof: SlotKey;
}
export interface RecoveryCheckReply {
  complete?: boolean;
  wrong_group?: number;
  swapped_with?: number;
  groups: number;
}
export interface RecoveryCodeReply {
  groups?: string[];
}
export interface Setting {
  name: string;
  value: string;
}
export interface SettingValue {
  name: string;
  value: string;
}
export interface SettingsReply {
  settings?: SettingValue[];
}
export interface SettingsSetRequest {
  settings?: SettingValue[];
  now: number;
  offset: number;
}
export interface ShowReply {
  heads?: Moment[];
}
export interface SlotKey {
  request: SlotRequest;
  key: string;
}
export interface SlotRequest {
  type: SlotType;
  memory: number;
  passes: number;
  salt: string;
}
export interface SlotSetRequest {
  proof: SlotKey;
  slot: SlotKey;
  now: number;
  offset: number;
}
export type SlotType = 'passphrase' | 'recovery';
export type Step = 'start' | 'again' | 'close';
export interface TechniqueUse {
  technique: string;
  end?: number;
  before?: number;
  after?: number;
  origin?: Origin;
}
export interface TextReply {
  text: string;
}
export interface TextRequest {
  text: string;
}
export interface TimelineReply {
  moments?: Moment[];
  next?: string;
}
export interface TimelineRequest {
  before?: string;
  limit: number;
  kinds?: string[];
}
export interface VaultEvent {
  what: string;
  detail?: string;
}

// Every operation of the core: what it takes and what it gives.
export interface Operations {
  inspect: { request: InspectRequest; reply: InspectReply };
  new_slot: { request: NewSlotRequest; reply: SlotRequest };
  derive: { request: DeriveRequest; reply: DeriveReply };
  prove: { request: ProofRequest; reply: Nothing };
  recovery_code: { request: Nothing; reply: RecoveryCodeReply };
  recovery_check: { request: TextRequest; reply: RecoveryCheckReply };
  made_words: { request: Nothing; reply: TextReply };
  create: { request: CreateRequest; reply: OpenReply };
  open: { request: OpenRequest; reply: OpenReply };
  summary: { request: Nothing; reply: OpenReply };
  lock: { request: Nothing; reply: Nothing };
  append: { request: AppendRequest; reply: AppendReply };
  edit: { request: EditRequest; reply: AppendReply };
  erase: { request: EraseRequest; reply: AppendReply };
  settings: { request: Nothing; reply: SettingsReply };
  settings_set: { request: SettingsSetRequest; reply: AppendReply };
  plan_done: { request: Nothing; reply: Nothing };
  plan_failed: { request: Nothing; reply: Nothing };
  plan_more: { request: Nothing; reply: CompactReply };
  timeline: { request: TimelineRequest; reply: TimelineReply };
  show: { request: IdRequest; reply: ShowReply };
  lines: { request: LinesRequest; reply: LinesReply };
  inbox_seal: { request: InboxSealRequest; reply: Nothing };
  inbox_merge: { request: NowRequest; reply: InboxMergeReply };
  slot_set: { request: SlotSetRequest; reply: Nothing };
  guarded: { request: GuardedRequest; reply: Nothing };
  backup: { request: BackupRequest; reply: BackupReply };
  erase_everything: { request: ProofRequest; reply: Nothing };
  compact: { request: NowRequest; reply: CompactReply };
  repair: { request: NowRequest; reply: CompactReply };
  compact_verify: { request: Nothing; reply: Nothing };
  forget_old: { request: Nothing; reply: Nothing };
}

// The body of every kind of moment.
export interface Bodies {
  check_in: CheckIn;
  technique_use: TechniqueUse;
  note: Note;
  person: Person;
  setting: Setting;
  draft: Draft;
  episode_end: EpisodeEnd;
  erased: Erased;
  vault_event: VaultEvent;
}
