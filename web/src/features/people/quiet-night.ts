// After a break-up writing about it is not offered in the night (docs/decisions/break-up.md).
import type { Known } from './known';

const nightFrom = 22;
const nightTo = 7;

/** Somebody is kept quiet, and it is night by this clock. */
export const isQuietNight = (people: readonly Pick<Known, 'quiet'>[], now: Date): boolean =>
  people.some(({ quiet }) => quiet) && (now.getHours() >= nightFrom || now.getHours() < nightTo);
