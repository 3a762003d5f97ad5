// What one card of the insights holds: sentences, how sure, a picture, the table behind it. Made from the core's numbers, which stay as they are.
import type { BlockLine, ChanceGroup, DayBar, ChangeLine, Likely, Showing, Standing, UsePair, UrgeStep, WeekPoint } from '../../core/api.gen';
import { insightWords as words } from '../../words/en';

export interface Dot {
  name: string;
  value: number;
  likely: Likely;
  /** Without pooling. */
  plain?: number;
  entries: number;
  /** Past its gate. */
  firm: boolean;
}

export type Picture =
  | { kind: 'dots'; dots: Dot[]; middle: number; middleName: string }
  | { kind: 'urges'; steps: readonly UrgeStep[]; count: number }
  | { kind: 'bars'; expected: number; expectedText: string; came: number; cameText: string; likely: Likely; likelyText: string }
  | { kind: 'groups'; groups: readonly ChanceGroup[] }
  | { kind: 'trend'; points: readonly WeekPoint[]; start: number; now: number; startLikely: Likely; nowLikely: Likely }
  | { kind: 'blocks'; blocks: readonly BlockLine[]; usual: number }
  | { kind: 'days'; bars: readonly DayBar[]; changes: readonly ChangeLine[] }
  | { kind: 'scores'; points: readonly { at: number; score: number; likely?: Likely }[]; beside?: Likely | undefined; least: number; most: number }
  | { kind: 'slopes'; pairs: readonly UsePair[]; start: number; after: number; others: number; name: string };

export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Card {
  /** What it is dismissed by. */
  name: string;
  title: string;
  showing: Showing;
  /** From how much it is. */
  sure: string;
  lines: string[];
  note?: string | undefined;
  how: string;
  /** In how many of 100 journals its ranges are made to hold the true number. */
  likely?: number;
  pictures: { picture: Picture; spoken: string }[];
  table?: Table;
  /** A second, short one: two periods. */
  beside?: Table;
  /** How sure it is stands in its lines alone. */
  untagged?: boolean;
  /** Something got harder: help and one next step stand beside it. */
  harder?: boolean;
}

/** A card that has too little to say: what is known, what it takes, no picture. */
export function early(name: string, title: string, sure: string, lines: readonly string[], how: string): Card {
  return { name, title, showing: 'hidden', sure, lines: [...lines], how, pictures: [] };
}

export const isHidden = ({ showing }: Standing): boolean => showing === 'hidden';

/** A local day of the core as epoch ms at its midnight, for the formats of ui/time. */
export const dayMs = (day: number): number => day * 86_400_000;

export const rangeText = ({ low, high }: Likely): string => words.range(low, high);
