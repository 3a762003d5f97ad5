// How it went before with one technique: the number before and after, of the last times. What it means is not said.
import type { Moment, TimelinePage } from '../../core/client.svelte';

export interface Use {
  id: string;
  at: number;
  offset: number;
  before: number;
  after: number;
}

/** Fewer say too little to be looked at. */
const enough = 5;
/** So many uses of any technique are looked through. */
const mostPages = 5;
const page = 200;

/** The last five that have both numbers, newest first; none while there are fewer. `read` gives pages of uses, newest first. */
export async function lastUses(technique: string, read: (limit: number, before: string | undefined) => Promise<TimelinePage>): Promise<Use[]> {
  const found: Use[] = [];
  let before: string | undefined;
  for (let turn = 0; turn < mostPages && found.length < enough; turn++) {
    const { moments, next } = await read(page, before);
    found.push(...moments.filter(({ body }) => body['technique'] === technique).flatMap((moment) => useOf(moment) ?? []));
    if (next === undefined) break;
    before = next;
  }
  return found.length < enough ? [] : found.slice(0, enough);
}

/** Fields are checked: a record from a newer version or another hand may hold anything. */
function useOf({ id, at, offset, body }: Moment): Use | null {
  const [before, after] = [body['before'], body['after']];
  return isNumber(before) && isNumber(after) ? { id, at, offset, before, after } : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 10;
