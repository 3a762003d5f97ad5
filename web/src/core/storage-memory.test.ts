// Facts about bytes that grow, which the memory and the database store share.

import { expect, test } from 'vitest';
import { GrowingBytes } from './storage-memory';

test('a_write_past_the_end_leaves_zeros_between', () => {
  const bytes = new GrowingBytes();
  bytes.write(Uint8Array.from([5]), 3);
  expect([...bytes.slice(0, 10)]).toEqual([0, 0, 0, 5]);
});

test('what_was_cut_off_does_not_come_back_when_the_file_grows_again', () => {
  const bytes = new GrowingBytes();
  bytes.write(Uint8Array.from([1, 2, 3, 4]), 0);
  bytes.truncate(1);
  bytes.truncate(4);
  expect([...bytes.slice(0, 4)]).toEqual([1, 0, 0, 0]);
});

test('a_read_at_the_end_gives_what_there_is', () => {
  const bytes = new GrowingBytes();
  bytes.write(Uint8Array.from([1, 2, 3]), 0);
  const target = new Uint8Array(4);
  expect(bytes.read(target, 2)).toBe(1);
  expect(target[0]).toBe(3);
});
