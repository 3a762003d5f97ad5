// Generated from the core's field lists by generate_api. Do not edit: change the structs and run it again.

export type About = 'now' | 'past' | 'both';
export type Act = 'say' | 'body' | 'go' | 'done' | 'leave' | 'unsafe' | 'answer' | 'close' | 'finish';
export type Action = 'write' | 'flush' | 'truncate';
export interface AppendReply {
  ids?: string[];
}
export interface AppendRequest {
  moments?: NewMoment[];
  now: number;
}
export interface ArmLine {
  technique?: string;
  showing: Showing;
  uses: number;
  days: number;
  after: number;
  after_likely: Likely;
  better: number;
  better_likely: Likely;
  best: number;
  overlaps?: boolean;
  beats_waiting?: boolean;
  pairs?: UsePair[];
}
export interface AskedAnswer {
  standing: Standing;
  total: number;
  without: number;
  rate: number;
  rate_likely: Likely;
  changes?: ChangeLine[];
  bars?: DayBar[];
}
export type Asks = 'choice' | 'number' | 'words';
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
export interface Belief {
  belief: string;
  text?: string;
  about?: About;
  balanced?: string;
  person?: string;
  archived?: boolean;
}
export interface BeliefFact {
  belief: string;
  what: string;
  person?: string;
}
export interface BeliefRating {
  belief: string;
  strength: number;
}
export interface BlockLine {
  from: number;
  entries: number;
  rate: number;
  likely: Likely;
  showing: Showing;
  more?: boolean;
}
export interface Candidate {
  file: string;
  generation: number;
  passphrase?: SlotRequest[];
  recovery?: SlotRequest[];
  recovery_set?: boolean;
  inbox: string;
}
export interface Care {
  what?: string;
  sort?: CareSort;
  person?: string;
}
export type CareSort = 'steady' | 'kind' | 'safe';
export interface ChanceGroup {
  said: number;
  came: number;
  likely: Likely;
  count: number;
}
export interface ChangeLine {
  from: number;
  to: number;
  before: number;
  after: number;
}
export interface CheckIn {
  level?: Level;
  distress?: number;
  step?: Step;
  emotions?: string[];
  body?: string[];
  note?: string;
}
export interface Checklist {
  list: string;
  items?: string[];
}
export interface ColumnsReply {
  known: Known;
  made: number;
  same?: boolean;
}
export interface ColumnsRequest {
  now: number;
  offset: number;
  have?: number;
}
export interface CompactReply {
  file: string;
  size: number;
  written?: boolean;
}
export interface Concern {
  what?: string;
  person?: string;
  safety?: SafetyItem[];
  thought_record?: string;
}
export type Counting = 'sum' | 'mean';
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
export interface Day {
  day: number;
  none?: string[];
}
export interface DayBar {
  day: number;
  count: number;
}
export interface DayEntry {
  day: number;
  level?: Level;
  count: number;
}
export interface DaysReply {
  days?: DayEntry[];
}
export interface DaysRequest {
  from: number;
  to: number;
}
export interface DeriveReply {
  key: string;
}
export interface DeriveRequest {
  request: SlotRequest;
  text: string;
}
export type Direction = 'unclear' | 'unchanged' | 'shorter' | 'longer';
export interface Dismissed {
  insight: string;
}
export interface Draft {
  purpose: string;
  text: string;
}
export interface DueReply {
  predictions?: Moment[];
}
export interface EditRequest {
  id: string;
  at?: number;
  body: unknown;
  now: number;
}
export type Ending = 'passed' | 'acted' | 'asked';
export interface Episode {
  id: string;
  state: EpisodeState;
  start: number;
  offset: number;
  last: number;
  end?: number;
  first_level?: Level;
  hardest_level?: Level;
  last_level?: Level;
  first_distress?: number;
  hardest_distress?: number;
  last_distress?: number;
  kinds?: KindCount[];
  count: number;
  about?: string;
  line?: string;
}
export interface EpisodeEnd {
  level?: Level;
  distress?: number;
  markers?: string[];
  line?: string;
}
export interface EpisodeEntry {
  episode?: Episode;
  moment?: Moment;
}
export type EpisodeState = 'open' | 'ended' | 'passed';
export interface EpisodesReply {
  entries?: EpisodeEntry[];
  next?: string;
}
export interface EpisodesRequest {
  before?: string;
  limit: number;
  now: number;
}
export interface EraseRequest {
  id: string;
  now: number;
  offset: number;
}
export type Erased = Record<string, never>;
export type Fate = 'sent' | 'kept' | 'let_go';
export type FileName = 'a' | 'b' | 'inbox' | 'aside';
export interface FileRefusal {
  trouble: Trouble;
  link?: string;
  text?: string;
}
export interface FileReply {
  questionnaire?: Questionnaire;
  left_out?: string[];
  refusal?: FileRefusal;
}
export interface FilledForm {
  questionnaire: string;
  answers?: FormAnswer[];
  scores?: FormScore[];
}
export interface FormAnswer {
  item: string;
  value: number;
}
export interface FormCourse {
  clear?: boolean;
  rises?: boolean;
  points: number;
  likely?: Likely;
}
export interface FormItem {
  link: string;
  text: string;
  asks: Asks;
  options?: FormOption[];
  least?: number;
  most?: number;
  required?: boolean;
  safety?: boolean;
  quiet?: number;
}
export interface FormOption {
  text: string;
  weight?: number;
}
export interface FormPoint {
  at: number;
  offset: number;
  score?: number;
  likely?: Likely;
}
export interface FormReply {
  complete?: boolean;
  opens_safety?: boolean;
  unanswered?: string[];
  scores?: FormScore[];
}
export interface FormRequest {
  questionnaire: Questionnaire;
  answers?: FormAnswer[];
}
export interface FormScale {
  name?: string;
  counting: Counting;
  items?: string[];
  may_miss: number;
  easier?: boolean;
  sd?: number;
  reliability?: number;
  cutoffs?: number[];
  source?: string;
}
export interface FormScore {
  scale?: string;
  score: number;
}
export interface FormTime {
  at: number;
  offset: number;
  answers?: FormAnswer[];
}
export type FormVerdict = 'one' | 'soon' | 'no_norm' | 'noise' | 'lower' | 'higher';
export interface FormsReply {
  withheld?: boolean;
  scales?: ScaleCourse[];
}
export interface FormsRequest {
  questionnaire: Questionnaire;
  times?: FormTime[];
  level?: Level;
  now: number;
  offset: number;
}
export type Found = 'nothing' | 'journal' | 'newer' | 'damaged' | 'not_a_journal';
export type GuardedAct = 'exported' | 'lock_changed';
export interface GuardedRequest {
  proof: SlotKey;
  act: GuardedAct;
  settings?: SettingValue[];
  now: number;
  offset: number;
}
export interface GuideReply {
  stage: Stage;
  level?: Level;
  distress?: number;
  tried: number;
  started: number;
  offers?: Offer[];
  asks_for_a_chance?: boolean;
  may_offer_to_keep?: boolean;
  lapsed?: boolean;
}
export interface GuideRequest {
  resumed?: Resumed;
  moves?: Move[];
  now: number;
}
export interface HalvesLine {
  direction: Direction;
  of: number;
  open: number;
  within: number;
  first: number;
  first_likely: Likely;
  last: number;
  last_likely: Likely;
}
export type Happened = 'no' | 'partly' | 'yes' | 'cannot_tell' | 'no_longer_matters';
export interface IdRequest {
  id: string;
}
export interface IfThen {
  behaviour?: string;
  cue: string;
  response: string;
  person?: string;
  archived?: boolean;
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
export interface InsightsReply {
  withheld?: boolean;
  until: number;
  triggers: TagsAnswer;
  people: TagsAnswer;
  sorts: TagsAnswer;
  when: WhenAnswer;
  techniques: TechniquesAnswer;
  urges: UrgesAnswer;
  ledger: LedgerAnswer;
  recovery: RecoveryAnswer;
  pauses: PausesAnswer;
  levels: LevelsAnswer;
  asked: AskedAnswer;
  week: WeekAnswer;
}
export interface InspectReply {
  found: Found;
  candidates?: Candidate[];
}
export interface InspectRequest {
  a: number;
  b: number;
}
export type Invitation = 'asking_again' | 'reaching_out';
export interface KeptLine {
  id: string;
  kind: string;
  text: string;
  at: number;
  offset: number;
}
export interface KindCount {
  kind: string;
  count: number;
}
export interface Kindness {
  what?: string;
  size?: string;
  friend_hears?: string;
  repair?: string;
  repaired?: boolean;
  person?: string;
}
export interface Known {
  level?: Level;
  not_for_me?: string[];
  cleared?: string[];
}
export interface LastWritten {
  device: string;
  number: number;
}
export interface LedgerAnswer {
  standing: Standing;
  due: number;
  resolved: number;
  happened: number;
  set_aside: number;
  few_resolved?: boolean;
  if_none: number;
  if_all: number;
  expected_of_ten?: number;
  expected?: number;
  came?: number;
  likely?: Likely;
  groups?: ChanceGroup[];
}
export interface Lesson {
  lesson: string;
  read: Read;
}
export type Level = 'red' | 'yellow' | 'green';
export interface LevelLine {
  from: Level;
  red: number;
  yellow: number;
  green: number;
  eased: number;
  of: number;
  eased_likely: Likely;
}
export interface LevelsAnswer {
  standing: Standing;
  lines?: LevelLine[];
  change?: SharesLine;
}
export interface Likely {
  low: number;
  high: number;
}
export interface LinesReply {
  lines?: unknown[];
  more?: boolean;
}
export interface LinesRequest {
  from: number;
  limit: number;
}
export interface Mark {
  at: number;
  strength: number;
}
export interface Message {
  text: string;
  person?: string;
  hold?: number;
  fate?: Fate;
}
export type Missing = 'no_entries' | 'too_few' | 'all_equal' | 'nothing_ended' | 'not_defined' | 'not_reached' | 'bad_input';
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
export interface Move {
  act: Act;
  at: number;
  level?: Level;
  distress?: number;
  to?: Stage;
  safe?: Said;
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
export interface OfTen {
  passed: number;
  acted: number;
  asked: number;
  open: number;
}
export interface Offer {
  act: Act;
  to?: Stage;
  weight: Weight;
  writes?: string;
}
export interface OnOffer {
  technique: string;
  caution?: boolean;
}
export interface OpenBeginRequest {
  open: OpenRequest;
  size: number;
}
export interface OpenPieceReply {
  wanted?: Piece;
  opened?: OpenReply;
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
export interface Outcome {
  prediction: string;
  happened: Happened;
  coped?: string;
}
export interface OwnTechnique {
  name: string;
  steps?: string[];
  minutes?: number;
  caution?: string;
  archived?: boolean;
}
export interface Pause {
  back_at: number;
  text?: string;
  wish?: string;
  answer?: Return;
  answered?: number;
  person?: string;
}
export interface PausesAnswer {
  standing: Standing;
  shares: SharesLine;
}
export interface PeopleReply {
  harm?: string[];
  concern?: string[];
  care?: string[];
}
export interface Person {
  name: string;
  relation?: string;
  archived?: boolean;
  quiet?: boolean;
}
export interface Piece {
  from: number;
  size: number;
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
export interface Prediction {
  claim: string;
  probability?: number;
  due: number;
  person?: string;
  thought_record?: string;
  skipped?: number;
}
export interface Programme {
  week?: string;
  seen?: string[];
  stopped?: boolean;
}
export interface ProofRequest {
  proof: SlotKey;
}
export type Question = 'triggers' | 'sorts' | 'when' | 'techniques' | 'urges' | 'ledger' | 'recovery' | 'pauses' | 'levels' | 'asked';
export interface Questionnaire {
  title: string;
  name?: string;
  url?: string;
  version?: string;
  copyright?: string;
  items?: FormItem[];
  scales?: FormScale[];
}
export type Read = 'done' | 'later';
export interface Reassurance {
  how?: string;
  person?: string;
  tried?: boolean;
  note?: string;
}
export interface RecoveryAnswer {
  standing: Standing;
  direction: Direction;
  weeks: number;
  start: number;
  now: number;
  start_likely: Likely;
  now_likely: Likely;
  change: number;
  change_likely?: Likely;
  points?: WeekPoint[];
  halves?: HalvesLine;
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
export interface RepeatsReply {
  verdict: Verdict;
  earlier?: Moment;
}
export interface RepeatsRequest {
  claim: string;
  person?: string;
  again?: string;
  now: number;
}
export interface ResumeReply {
  resumed: Resumed;
  ended?: boolean;
}
export interface ResumeRequest {
  episode: string;
}
export interface Resumed {
  level?: Level;
  distress?: number;
  tried: number;
  started: number;
  last: number;
}
export type Return = 'back' | 'longer' | 'not_today';
export interface Review {
  until: number;
  line?: string;
}
export interface ReviewReply {
  review?: WeeklyReview;
}
export type SafetyItem = 'control' | 'threats' | 'fear' | 'cut_off' | 'watched' | 'hurt' | 'forced';
export type Said = 'yes' | 'no' | 'unsure';
export interface ScaleCourse {
  name?: string;
  points?: FormPoint[];
  least: number;
  most: number;
  easier?: boolean;
  verdict: FormVerdict;
  from?: number;
  to?: number;
  beside?: Likely;
  smallest?: number;
  second?: boolean;
  no_room?: boolean;
  harder?: boolean;
  course?: FormCourse;
  cutoffs?: number[];
  source?: string;
}
export interface SecureAct {
  behaviour: string;
  feeling?: string;
  need?: string;
  request?: string;
  text?: string;
  person?: string;
  plan?: string;
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
export interface SharesLine {
  direction: Direction;
  first: number;
  first_of: number;
  first_likely: Likely;
  last: number;
  last_of: number;
  last_likely: Likely;
}
export interface ShowReply {
  heads?: Moment[];
}
export type Showing = 'hidden' | 'early_sign' | 'shown';
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
export type Stage = 'temperature' | 'body' | 'again' | 'safety' | 'held' | 'choose' | 'examine' | 'concern' | 'wave' | 'message' | 'pause' | 'reach_out' | 'kindness' | 'close' | 'over';
export interface Standing {
  showing: Showing;
  why?: Missing;
  entries: number;
  days: number;
}
export type Step = 'start' | 'again' | 'close';
export interface StrengthLine {
  showing: Showing;
  peak: number;
  points: number;
}
export type SuggestReason = 'surest' | 'helped' | 'little_known';
export interface SuggestReply {
  pick?: string;
  reason?: SuggestReason;
  uses: number;
  seed: number;
  allowed?: string[];
  probability?: number;
}
export interface SuggestRequest {
  offered?: OnOffer[];
  episode: string;
  level?: Level;
  now: number;
  offset: number;
}
export interface Suggestion {
  seed: number;
  allowed?: string[];
  probability: number;
  pick: string;
}
export interface TagCount {
  tag: string;
  count: number;
}
export interface TagLine {
  name: string;
  showing: Showing;
  entries: number;
  days: number;
  difference: number;
  plain: number;
  likely: Likely;
  above?: boolean;
  enough?: boolean;
  points: number;
  points_likely: Likely;
}
export interface TagPair {
  name: string;
  other: string;
}
export interface TagsAnswer {
  standing: Standing;
  average: number;
  lines?: TagLine[];
  few: number;
  always?: string[];
  pairs?: TagPair[];
}
export interface TagsReply {
  tags?: TagCount[];
}
export interface TechniqueChoice {
  technique: string;
  favourite?: boolean;
  not_for_me?: boolean;
  caution_cleared?: boolean;
}
export interface TechniqueUse {
  technique: string;
  end?: number;
  before?: number;
  after?: number;
  origin?: Origin;
}
export interface TechniquesAnswer {
  standing: Standing;
  without_after: number;
  left_out: number;
  start: number;
  others: number;
  waiting_known?: boolean;
  arms?: ArmLine[];
}
export interface TextReply {
  text: string;
}
export interface TextRequest {
  text: string;
}
export interface ThoughtRecord {
  claim?: string;
  person?: string;
  tags?: string[];
  belief_before?: number;
  supports?: string[];
  against?: string[];
  acted?: Said;
  safety?: SafetyItem[];
  adds_up?: Said;
  about?: About;
  balanced?: string;
  belief_after?: number;
  again?: string;
}
export interface TimelineReply {
  moments?: Moment[];
  next?: string;
}
export interface TimelineRequest {
  before?: string;
  limit: number;
  kinds?: string[];
  text?: string;
  person?: string;
  tag?: string;
  from?: number;
  to?: number;
  episode?: string;
}
export interface Tool {
  technique?: string;
  person?: string;
  text?: string;
}
export interface Toolkit {
  tools?: Tool[];
}
export interface Trigger {
  what?: string;
  sort?: TriggerSort;
  tags?: string[];
  person?: string;
}
export type TriggerSort = 'worry' | 'conflict' | 'topic';
export interface TriggerWeek {
  until: number;
  ended?: number;
  line?: string;
}
export type Trouble = 'too_long' | 'unreadable' | 'not_a_questionnaire' | 'empty' | 'too_many' | 'too_deep' | 'link' | 'text' | 'type' | 'list_elsewhere' | 'option' | 'weight' | 'condition' | 'several' | 'modifier' | 'number' | 'scale' | 'norm';
export interface Urge {
  urge: string;
  name?: string;
  strength?: number;
  marks?: Mark[];
  person?: string;
}
export interface UrgeEnd {
  urge: string;
  end: Ending;
  strength?: number;
}
export interface UrgeRangeReply {
  least?: number;
  most?: number;
}
export interface UrgeRow {
  minute: number;
  passed: number;
  passed_likely?: Likely;
  acted: number;
  acted_likely?: Likely;
  asked: number;
  there: number;
}
export interface UrgeStep {
  minute: number;
  passed: number;
  acted: number;
  asked: number;
  there: number;
  at_risk: number;
}
export interface UrgesAnswer {
  standing: Standing;
  ended: number;
  open: number;
  forgotten: number;
  sure: number;
  half?: number;
  half_low?: number;
  half_high?: number;
  may_say_passes?: boolean;
  by_an_hour?: OfTen;
  steps?: UrgeStep[];
  rows?: UrgeRow[];
}
export interface UsePair {
  before: number;
  after: number;
}
export interface VaultEvent {
  what: string;
  detail?: string;
}
export type Verdict = 'none' | 'repeat' | 'loop';
export interface WeekAnswer {
  held?: Question[];
  step?: WeekStep;
  technique?: string;
}
export interface WeekCounts {
  times: number;
  days: number;
  again: number;
  eased: number;
  urges: number;
  passed: number;
}
export interface WeekPoint {
  day: number;
  minutes: number;
}
export type WeekStep = 'more_help' | 'practise' | 'plan';
export interface WeeklyReview {
  from: number;
  until: number;
  lines?: KeptLine[];
  counts: WeekCounts;
  invites?: Invitation;
}
export type Weight = 'first' | 'equal' | 'anyway';
export interface WhenAnswer {
  standing: Standing;
  observed: number;
  usual: number;
  blocks?: BlockLine[];
  weekdays?: number[];
  weekday_showing: Showing;
  weekend_only?: boolean;
  strength?: StrengthLine;
}
export interface Witness {
  id: string;
  at: number;
  offset: number;
  claim: string;
  happened: Happened;
  coped?: string;
}
export interface WitnessesReply {
  backs?: Witness[];
  against?: Witness[];
  more_backs: number;
  more_against: number;
}
export interface WitnessesRequest {
  claim: string;
  person?: string;
  tags?: string[];
  now: number;
  offset: number;
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
  open_begin: { request: OpenBeginRequest; reply: OpenPieceReply };
  open_piece: { request: Nothing; reply: OpenPieceReply };
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
  episodes: { request: EpisodesRequest; reply: EpisodesReply };
  days: { request: DaysRequest; reply: DaysReply };
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
  guide: { request: GuideRequest; reply: GuideReply };
  guide_resume: { request: ResumeRequest; reply: ResumeReply };
  repeats: { request: RepeatsRequest; reply: RepeatsReply };
  due: { request: NowRequest; reply: DueReply };
  review: { request: NowRequest; reply: ReviewReply };
  people: { request: Nothing; reply: PeopleReply };
  tags: { request: Nothing; reply: TagsReply };
  columns: { request: ColumnsRequest; reply: ColumnsReply };
  witnesses: { request: WitnessesRequest; reply: WitnessesReply };
  insights: { request: NowRequest; reply: InsightsReply };
  urge_range: { request: NowRequest; reply: UrgeRangeReply };
  suggest: { request: SuggestRequest; reply: SuggestReply };
  questionnaire_read: { request: Nothing; reply: FileReply };
  form_score: { request: FormRequest; reply: FormReply };
  form_history: { request: FormsRequest; reply: FormsReply };
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
  trigger: Trigger;
  thought_record: ThoughtRecord;
  concern: Concern;
  prediction: Prediction;
  outcome: Outcome;
  urge: Urge;
  urge_end: UrgeEnd;
  message: Message;
  pause: Pause;
  secure_act: SecureAct;
  kindness: Kindness;
  trigger_week: TriggerWeek;
  technique: OwnTechnique;
  technique_choice: TechniqueChoice;
  toolkit: Toolkit;
  reassurance: Reassurance;
  day: Day;
  belief: Belief;
  belief_rating: BeliefRating;
  belief_fact: BeliefFact;
  care: Care;
  plan: IfThen;
  checklist: Checklist;
  lesson: Lesson;
  programme: Programme;
  review: Review;
  dismissed: Dismissed;
  suggestion: Suggestion;
  questionnaire: Questionnaire;
  form: FilledForm;
}
