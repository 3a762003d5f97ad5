// Facts about who counts as holding the journal.

import { afterEach, expect, test, vi } from 'vitest';
import { journalLock } from './journal-lock';
import { heldSomewhere } from './tabs';

const held = (...locks: { name: string; mode: string }[]): void => {
  vi.stubGlobal('navigator', { locks: { query: async () => ({ held: locks }) } });
};

afterEach(() => vi.unstubAllGlobals());

test('a_tab_that_holds_the_journal_counts', async () => {
  held({ name: 'something else', mode: 'exclusive' }, { name: journalLock, mode: 'exclusive' });
  expect(await heldSomewhere()).toBe(true);
});

test('a_waiting_tab_that_just_looks_whether_it_is_free_does_not', async () => {
  held({ name: journalLock, mode: 'shared' });
  expect(await heldSomewhere()).toBe(false);
});
