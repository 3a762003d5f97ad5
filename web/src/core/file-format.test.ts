// Facts about the format number in a header slot (docs/format.md: 8 bytes "evenkeel", then the format, little endian).

import { expect, test } from 'vitest';
import { formatOf } from './file-format';

const slot = (text: string, ...rest: number[]): Uint8Array => Uint8Array.from([...new TextEncoder().encode(text), ...rest]);

test('the_format_is_a_little_endian_number_after_the_magic', () => {
  expect(formatOf(slot('evenkeel', 0, 0))).toBe(0);
  expect(formatOf(slot('evenkeel', 1, 2))).toBe(513);
});

test('anything_else_has_no_format', () => {
  expect(formatOf(slot('evenkeep', 1, 0))).toBe(-1);
  expect(formatOf(new Uint8Array(10))).toBe(-1);
  expect(formatOf(new Uint8Array())).toBe(-1);
});
