// The episode as one swell: points and a smooth line for the readings that have a number. Display only.
import type { Reading } from './episode.svelte';

export interface Point {
  x: number;
  y: number;
  reading: Reading & { distress: number };
}

export const waterline = 112;
const side = 46;
const perStep = 8.8;

/** `width` in pixels, so that letters keep their size. */
export function ridePoints(readings: readonly Reading[], width: number): Point[] {
  const known = readings.filter((reading): reading is Reading & { distress: number } => reading.distress !== null);
  const gap = known.length > 1 ? (width - 2 * side) / (known.length - 1) : 0;
  return known.map((reading, index) => ({
    x: known.length > 1 ? side + gap * index : width / 2,
    y: waterline - reading.distress * perStep,
    reading,
  }));
}

/** A closed path from the waterline up through every point and down again. */
export function ridePath(points: readonly Point[], width: number): string {
  const round = (value: number): number => Math.round(value * 10) / 10;
  let path = `M0 ${waterline}`;
  let [x, y] = [0, waterline];
  for (const next of [...points, { x: width, y: waterline }]) {
    const half = round((x + next.x) / 2);
    path += `C${half} ${round(y)} ${half} ${round(next.y)} ${round(next.x)} ${round(next.y)}`;
    [x, y] = [next.x, next.y];
  }
  return `${path}Z`;
}
