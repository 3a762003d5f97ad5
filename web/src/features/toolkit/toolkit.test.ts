// The toolkit: one record, in the person's order, and nothing of it lost.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { SharedRecords } from '../../core/shared-records.svelte';
import { Toolkit } from './toolkit.svelte';

async function kitOf(...bodies: Record<string, unknown>[]): Promise<{ kit: Toolkit; stored: () => Record<string, unknown>[] }> {
  let stored: Moment[] = bodies.map((body, place) => ({ id: `kept${place}`, kind: 'toolkit', at: 0, offset: 0, body }));
  const records = new SharedRecords(['toolkit'], {
    log: async ({ id = '', kind, body }) => void stored.unshift({ id, kind, at: 0, offset: 0, body: { ...body } }),
    edit: async (id, body) => void (stored = stored.map((one) => (one.id === id ? { ...one, body: { ...body } } : one))),
    erase: async (id) => void (stored = stored.filter((one) => one.id !== id)),
    every: async () => stored,
  });
  await records.load([]);
  return { kit: new Toolkit(records), stored: () => stored.map(({ body }) => body) };
}

test('what_is_added_stands_at_the_end_once_and_in_one_record', async () => {
  const { kit, stored } = await kitOf();
  await Promise.all([kit.add({ technique: 'walk' }), kit.add({ text: 'Tea, and the window' }), kit.add({ person: 'p1' }), kit.add({ technique: 'walk' })]);
  expect(stored()).toEqual([{ tools: [{ technique: 'walk' }, { text: 'Tea, and the window' }, { person: 'p1' }] }]);
  expect(kit.has({ person: 'p1' })).toBe(true);
});

test('a_tool_moves_one_place_and_stops_at_both_ends', async () => {
  const { kit } = await kitOf({ tools: [{ technique: 'a' }, { technique: 'b' }, { technique: 'c' }] });
  const order = (): string => kit.tools.map((tool) => Object.values(tool)[0]).join('');
  await kit.move({ technique: 'c' }, -1);
  expect(order()).toBe('acb');
  await kit.move({ technique: 'a' }, -1);
  await kit.move({ technique: 'b' }, 1);
  expect(order()).toBe('acb');
  await kit.move({ technique: 'a' }, 1);
  expect(order()).toBe('cab');
  await kit.move({ technique: 'gone' }, 1);
  expect(order()).toBe('cab');
});

test('what_is_removed_leaves_the_others_and_what_is_not_known_here', async () => {
  const { kit, stored } = await kitOf({ tools: [{ technique: 'a' }, { text: 'b' }], note_2031: 'x' });
  await kit.remove({ technique: 'a' });
  expect(stored()).toEqual([{ tools: [{ text: 'b' }], note_2031: 'x' }]);
});

test('a_record_from_another_hand_gives_what_can_be_read_each_once', async () => {
  const { kit } = await kitOf({ tools: [{ technique: 'a' }, 7, null, { text: '  ' }, { technique: 'a' }, { person: 'p' }, { song: 'x' }] });
  expect(kit.tools).toEqual([{ technique: 'a' }, { person: 'p' }]);
});

test('of_two_records_the_newer_is_the_order', async () => {
  const { kit } = await kitOf({ tools: [{ text: 'new' }] }, { tools: [{ text: 'old' }] });
  expect(kit.tools).toEqual([{ text: 'new' }]);
});
