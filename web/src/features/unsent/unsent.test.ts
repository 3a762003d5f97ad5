// A message that is not sent: kept or let go, a draft while locked, and never lost by a refused write.
import { expect, test } from 'vitest';
import { Unsent, type UnsentWriter } from './unsent.svelte';

const evening = new Date(2025, 10, 18, 20).getTime();
const nextMorning = new Date(2025, 10, 19, 8).getTime();

function fresh(change: Partial<UnsentWriter> = {}): { unsent: Unsent; written: object[]; drafts: string[]; erased: string[] } {
  const [written, drafts, erased]: [object[], string[], string[]] = [[], [], []];
  const unsent = new Unsent({
    write: async (body) => {
      written.push(body);
      return 'one';
    },
    erase: async (id) => void erased.push(id),
    canWrite: () => true,
    draft: (text) => void drafts.push(text),
    draftOf: () => drafts.at(-1) ?? null,
    draftKept: async () => undefined,
    ...change,
  });
  return { unsent, written, drafts, erased };
}

test('kept_until_tomorrow_morning_unless_another_time_is_chosen', async () => {
  const { unsent, written, drafts } = fresh();
  unsent.text = 'where are you';
  await unsent.keep(evening);
  unsent.text = 'another one';
  unsent.hold = 'open';
  await unsent.keep(evening);
  expect(written).toEqual([{ text: 'where are you', hold: nextMorning }, { text: 'another one' }]);
  expect([unsent.text, drafts.at(-1)]).toEqual(['', '']);
});

test('let_go_is_written_with_its_fate_and_can_be_erased', async () => {
  const { unsent, written, erased } = fresh();
  unsent.text = 'never mind';
  await unsent.letGo(evening);
  expect(written).toEqual([{ text: 'never mind', fate: 'let_go' }]);
  await unsent.erase();
  expect([erased, unsent.gone]).toEqual([['one'], null]);
});

test('nothing_typed_means_nothing_written', async () => {
  const { unsent, written } = fresh();
  unsent.text = '  \n ';
  expect(await unsent.keep(evening)).toBe(true);
  expect(written).toEqual([]);
});

test('while_locked_the_words_stay_a_draft', async () => {
  const { unsent, written, drafts } = fresh({ canWrite: () => false });
  unsent.text = 'typed while locked';
  unsent.typed();
  expect(await unsent.keep(evening)).toBe(true);
  expect([written, drafts.at(-1), unsent.text]).toEqual([[], 'typed while locked', 'typed while locked']);
  await unsent.letGo(evening);
  expect([written, drafts.at(-1), unsent.text]).toEqual([[], '', '']);
});

test('a_refused_write_leaves_the_words_in_their_field', async () => {
  const { unsent, drafts } = fresh({
    write: async () => {
      throw new Error('full');
    },
  });
  unsent.text = 'five thousand characters';
  expect(await unsent.keep(evening)).toBe(false);
  expect([unsent.text, drafts]).toEqual(['five thousand characters', []]);
  expect(unsent.trouble).not.toBeNull();
});

test('after_a_lock_the_field_is_empty_and_after_the_unlock_the_draft_is_back_in_it', () => {
  const { unsent } = fresh();
  unsent.text = '👩‍👩‍👧 مرحبا';
  unsent.typed();
  unsent.putAway();
  expect(unsent.text).toBe('');
  unsent.takeUp();
  expect(unsent.text).toBe('👩‍👩‍👧 مرحبا');
});
