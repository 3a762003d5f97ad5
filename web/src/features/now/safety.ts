// When the one plain question "Are you safe right now?" is due by itself.
import type { Light } from '../../ui/lights';

export interface Course {
  light: Light | null;
  distress: number | null;
  tried: number;
  startedAt: number;
  now: number;
}

const strong = 8;
const techniques = 2;
const lengthMs = 20 * 60_000;

/** At red, distress still 8 or more, after two techniques or 20 minutes. */
export function safetyDue({ light, distress, tried, startedAt, now }: Course): boolean {
  if (light !== 'red' || distress === null || distress < strong) return false;
  return tried >= techniques || now - startedAt >= lengthMs;
}
