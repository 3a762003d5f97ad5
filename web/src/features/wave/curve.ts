// The picture of a wave: where each strength stands, over a span that grows with the wave. Display only.
import type { Mark } from './wave.svelte';

export interface CurvePoint {
  x: number;
  y: number;
  at: number;
  strength: number;
}

export interface Curve {
  /** What was said, left to right. */
  points: CurvePoint[];
  /** Where the wave stands now, at the strength said last. */
  now: { x: number; y: number } | null;
  /** Whole minutes of the axis, and where they stand. */
  ticks: { x: number; minutes: number }[];
}

export const baseline = 124;
const side = 16;
const perStep = 10.4;
const minute = 60_000;

/** In minutes; the wave fills at most four fifths of one. */
const spans = [10, 20, 30, 60, 120, 240, 480, 960, 1_440, 2_880];

/** `said` oldest first; `elapsed` in ms since `startedAt`, never negative; `width` in pixels, so that letters keep their size. */
export function curveOf(said: readonly Mark[], startedAt: number, elapsed: number, width: number): Curve {
  const span = (spans.find((one) => elapsed <= one * minute * 0.8) ?? 2_880) * minute;
  const across = (ms: number): number => round(side + Math.min(1, Math.max(0, ms) / span) * (width - 2 * side));
  const points = said.map(({ at, strength }) => ({ x: across(Math.min(at - startedAt, elapsed)), y: round(baseline - strength * perStep), at, strength }));
  const last = points.at(-1);
  const third = span / minute / 2;
  return {
    points,
    now: last === undefined ? null : { x: across(elapsed), y: last.y },
    ticks: [third, third * 2].map((minutes) => ({ x: across(minutes * minute), minutes })),
  };
}

/** A smooth line through the points; level between two of the same height. */
export function linePath(points: readonly { x: number; y: number }[]): string {
  return points.reduce((path, { x, y }, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${x} ${y}`;
    const half = round((before.x + x) / 2);
    return `${path}C${half} ${before.y} ${half} ${y} ${x} ${y}`;
  }, '');
}

/** The same line, closed down to the base. */
export function areaPath(points: readonly { x: number; y: number }[]): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `${linePath(points)}V${baseline}H${first.x}Z` : '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
