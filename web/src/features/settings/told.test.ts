// Facts about what is told of a journal.
import { expect, test } from 'vitest';
import { isDamaged, linesOf } from './told';

const notice = (what: string, at: number) => ({ what, detail: '', at });

test('the_same_happening_is_one_line_with_its_count_and_last_time', () => {
  expect(linesOf([notice('backup', 30), notice('passphrase_changed', 20), notice('backup', 10)])).toEqual([
    { what: 'backup', count: 2, at: 30 },
    { what: 'passphrase_changed', count: 1, at: 20 },
  ]);
});

test('damage_is_not_a_line_among_others', () => {
  expect(linesOf([notice('damage', 5)])).toEqual([]);
  expect(isDamaged([notice('backup', 1), notice('damage', 5)])).toBe(true);
});
