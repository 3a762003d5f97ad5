// The path is one record, whatever is done on it; what was looked at alone is not written.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { CoreError } from '../../core/errors';
import { Path } from './path.svelte';

function fresh(body?: Record<string, unknown>) {
  const journal: Moment[] = body ? [{ id: 'a', at: 0, offset: 0, kind: 'programme', body }] : [];
  const state = { full: false };
  const path = new Path({
    kept: async () => journal,
    write: async (written) => {
      if (state.full) throw new CoreError('storage_full');
      journal.push({ id: 'new', at: 0, offset: 0, kind: 'programme', body: { ...written } });
      return 'new';
    },
    rewrite: async (id, written) => {
      const at = journal.findIndex((one) => one.id === id);
      journal[at] = { id, at: 0, offset: 0, kind: 'programme', body: { ...written } };
    },
  });
  return { path, journal, state };
}

test('begin_go_on_and_stop_change_one_record', async () => {
  const { path, journal } = fresh();
  await path.load();
  expect([path.standing, path.shown?.id]).toEqual(['before', 'orientation']);
  await path.take({ to: 'at', week: 'orientation' });
  await path.take({ to: 'on' });
  await path.take({ to: 'stop' });
  expect(journal.map(({ body }) => body)).toEqual([{ week: 'trigger_week', seen: ['orientation'], stopped: true }]);
  expect([path.standing, path.shown?.id]).toEqual(['stopped', 'trigger_week']);
});

test('at_the_end_no_week_is_left_and_what_a_newer_version_wrote_stays', async () => {
  const { path, journal } = fresh({ week: 'review', pace: 'slow' });
  await path.load();
  await path.take({ to: 'on' });
  expect(journal.map(({ body }) => body)).toEqual([{ seen: ['review'], stopped: true, pace: 'slow' }]);
  expect([path.standing, path.shown]).toEqual(['end', null]);
});

test('looking_at_another_week_writes_nothing_and_taking_it_up_does', async () => {
  const { path, journal } = fresh({ week: 'orientation' });
  await path.load();
  path.looking = 'wave';
  expect([path.shown?.id, path.current?.id]).toEqual(['wave', 'orientation']);
  expect(journal.map(({ body }) => body)).toEqual([{ week: 'orientation' }]);
  await path.take({ to: 'at', week: 'wave' });
  expect(journal[0]?.body).toEqual({ week: 'wave', seen: [], stopped: false });
  expect(path.looking).toBeNull();
});

test('a_step_that_could_not_be_kept_is_not_taken_and_says_why', async () => {
  const { path, state } = fresh();
  await path.load();
  state.full = true;
  expect(await path.take({ to: 'at', week: 'wave' })).toBe(false);
  expect([path.standing, path.trouble]).toEqual(['before', 'storage_full']);
});

test('nothing_that_was_read_stays_behind_a_lock', async () => {
  const { path } = fresh({ week: 'wave', seen: ['orientation'] });
  await path.load();
  expect(path.current?.id).toBe('wave');
  path.rest();
  expect([path.standing, path.place.seen]).toEqual(['before', []]);
});
