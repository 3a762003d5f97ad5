// Facts about what stands between an opened file and a person who may read it.

import { expect, test, vi } from 'vitest';
import { CoreError } from './errors';
import type { Session } from './session';

const steps = vi.hoisted(() => ({ lock: vi.fn(async () => {}), inbox: vi.fn<() => Promise<null>>() }));

vi.mock('./opening', () => ({
  unlock: async () => ({ reply: { conflicts: 0, loose_frames: 0, records: 0 }, file: 'a', slot: {} }),
  lock: steps.lock,
}));
vi.mock('./moments', () => ({ fromInbox: steps.inbox }));

const session = { call: async () => ({}) } as unknown as Session;
const { tasksOf } = await import('./tasks');
const unlock = () => tasksOf(session).unlock({ secret: { passphrase: 'x' } });

test('an_opening_that_fails_behind_the_core_leaves_no_key_behind', async () => {
  steps.inbox.mockRejectedValueOnce(new CoreError('unexpected'));
  await expect(unlock()).rejects.toMatchObject({ code: 'unexpected' });
  expect(steps.lock).toHaveBeenCalledOnce();
});

test.each(['storage_full', 'in_use', 'inbox_forged'])('an_inbox_that_cannot_join_now_does_not_keep_a_person_from_reading', async (code) => {
  steps.inbox.mockRejectedValueOnce(new CoreError(code));
  expect((await unlock()).readOnly).toBe(false);
});
