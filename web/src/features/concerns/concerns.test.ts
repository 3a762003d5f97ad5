// Concerns as they stand on their screen.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { inOrder, tickedOf } from './ticked';

const concern = (id: string, at: number, safety: unknown): Moment => ({ id, kind: 'concern', at, offset: 0, body: { safety } });

test('the_oldest_stands_first_and_none_is_left_out', () => {
  const moments = [concern('c', 3, []), concern('a', 1, ['hurt']), concern('b', 2, undefined), { ...concern('n', 0, []), kind: 'note' }];
  expect(inOrder(moments).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('what_was_ticked_is_told_in_the_words_and_the_order_of_the_list', () => {
  expect(tickedOf(concern('a', 1, ['watched', 'threats', 'toString', 7]))).toEqual(['There are threats', 'I am watched, tracked or read']);
  expect(tickedOf(concern('a', 1, 'hurt'))).toEqual([]);
});
