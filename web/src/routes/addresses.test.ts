// Addresses and the screens they belong to: one screen can serve all that lies below a folder.
import { expect, test } from 'vitest';
import { entryOf } from './addresses';

const table = new Set(['/', '/learn', '/learn/', '/help']);
const entry = (path: string): string | null => entryOf(path, (one) => table.has(one));

test('an_address_of_the_table_is_its_own_entry', () => {
  expect(['/', '/learn', '/help'].map(entry)).toEqual(['/', '/learn', '/help']);
});

test('what_lies_below_a_folder_belongs_to_its_screen_and_nothing_deeper_does', () => {
  expect(entry('/learn/checking')).toBe('/learn/');
  expect(entry('/learn/checking/more')).toBeNull();
});

test('first_help_is_not_the_folder_of_everything', () => {
  expect(entry('/nothing')).toBeNull();
});
