// Records that several screens share: what is read, written, changed, and what stays after a lock.
import { expect, test } from 'vitest';
import { CoreError } from './errors';
import type { Moment } from './model';
import { SharedRecords } from './shared-records.svelte';

const moment = (id: string, kind: string, body: Record<string, unknown> = {}): Moment => ({ id, kind, at: 0, offset: 0, body });

interface House {
  records: SharedRecords;
  stored: Moment[];
  refuses: boolean;
}

function house(stored: Moment[] = []): House {
  const here: House = {
    stored,
    refuses: false,
    records: new SharedRecords(['choice'], {
      async log({ id = '', kind, body }) {
        if (here.refuses) throw new CoreError('storage_full');
        here.stored.unshift(moment(id, kind, { ...body }));
      },
      async edit(id, body) {
        here.stored = here.stored.map((one) => (one.id === id ? { ...one, body: { ...body } } : one));
      },
      async erase(id) {
        here.stored = here.stored.filter((one) => one.id !== id);
      },
      every: async (kinds) => here.stored.filter(({ kind }) => kinds.includes(kind)),
    }),
  };
  return here;
}

test('what_the_journal_holds_is_there_once_it_is_read_and_gone_at_a_lock', async () => {
  const { records } = house([moment('b', 'choice'), moment('a', 'choice'), moment('n', 'note')]);
  expect(records.read).toBe(false);
  await records.load([]);
  expect(records.all.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(records.read).toBe(true);
  records.rest([]);
  expect([records.all.length, records.read]).toEqual([0, false]);
});

test('what_waits_on_this_page_comes_first_and_stands_once', async () => {
  const { records } = house([moment('a', 'choice')]);
  await records.load([moment('w', 'choice'), moment('a', 'choice', { newer: true })]);
  expect(records.all.map(({ id, body }) => [id, body['newer'] ?? false])).toEqual([['a', true], ['w', false]]);
});

test('two_taps_in_a_row_write_one_record_and_then_change_it', async () => {
  const here = house();
  const mark = (field: string): Promise<void> => here.records.put('choice', ({ body }) => body['of'] === 'walk', (body) => ({ of: 'walk', ...body, [field]: true }));
  await Promise.all([mark('liked'), mark('seen')]);
  expect(here.stored.map(({ body }) => body)).toEqual([{ of: 'walk', liked: true, seen: true }]);
  expect(here.records.all.map(({ body }) => body)).toEqual([{ of: 'walk', liked: true, seen: true }]);
});

test('what_could_not_be_written_is_not_there_and_the_next_one_is_still_written', async () => {
  const here = house();
  here.refuses = true;
  await expect(here.records.write('choice', { first: true })).rejects.toThrow();
  expect(here.records.all).toEqual([]);
  here.refuses = false;
  await here.records.write('choice', { second: true });
  expect(here.records.all.map(({ body }) => body)).toEqual([{ second: true }]);
});

test('what_was_erased_is_gone', async () => {
  const { records } = house([moment('a', 'choice'), moment('b', 'choice')]);
  await records.load([]);
  await records.erase('a');
  expect(records.all.map(({ id }) => id)).toEqual(['b']);
});
