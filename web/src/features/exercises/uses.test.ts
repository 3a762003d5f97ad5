// What is shown of the times a technique was used: the last five with both numbers, or nothing.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { lastUses } from './uses';

const use = (place: number, technique = 'walk', body: object = { before: 8, after: 5 }): Moment => ({ id: `u${place}`, at: -place, offset: 60, kind: 'technique_use', body: { technique, ...body } });

/** Pages of three, as the journal gives them. */
function journal(...moments: Moment[]) {
  const asked: (string | undefined)[] = [];
  const read = async (_limit: number, before: string | undefined) => {
    asked.push(before);
    const from = before === undefined ? 0 : Number(before);
    return { moments: moments.slice(from, from + 3), ...(from + 3 < moments.length && { next: String(from + 3) }) };
  };
  return { read, asked };
}

test('four_times_are_too_few_to_be_looked_at', async () => {
  const { read } = journal(...[0, 1, 2, 3].map((place) => use(place)));
  expect(await lastUses('walk', read)).toEqual([]);
});

test('the_last_five_are_found_behind_others_newest_first_and_no_more_is_read_then', async () => {
  const { read, asked } = journal(use(0), use(1, 'senses'), use(2), use(3), use(4, 'senses'), use(5), use(6), use(7), use(8), use(9));
  expect((await lastUses('walk', read)).map(({ id }) => id)).toEqual(['u0', 'u2', 'u3', 'u5', 'u6']);
  expect(asked).toEqual([undefined, '3', '6']);
});

test('a_time_without_both_numbers_or_with_something_else_in_them_is_left_out', async () => {
  const odd = [{ before: 8 }, { after: 2 }, { before: 'eight', after: 5 }, { before: 8, after: 50 }].map((body, place) => use(place, 'walk', body));
  const { read } = journal(...odd, ...[4, 5, 6, 7, 8].map((place) => use(place, 'walk', { before: 3, after: 3 })));
  expect(await lastUses('walk', read)).toEqual([4, 5, 6, 7, 8].map((place) => ({ id: `u${place}`, at: -place, offset: 60, before: 3, after: 3 })));
});
