// What was read: one record for each lesson, changed and never doubled; without a key a draft that is taken up later.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { Marks } from './marks.svelte';

const known = ['alarm', 'checking'];

function fresh(kept: { id: string; body: Record<string, unknown> }[] = []) {
  const journal = kept.map(({ id, body }): Moment => ({ id, body, at: 0, offset: 0, kind: 'lesson' }));
  const drafts: Record<string, string> = {};
  const state = { open: true };
  const marks = new Marks(
    {
      kept: async () => journal,
      write: async (body) => {
        const id = `new ${journal.length}`;
        journal.unshift({ id, at: 0, offset: 0, kind: 'lesson', body: { ...body } });
        return id;
      },
      rewrite: async (id, body) => {
        const at = journal.findIndex((one) => one.id === id);
        const old = journal[at];
        if (old) journal[at] = { ...old, body: { ...body } };
      },
      mayWrite: () => state.open,
      draft: (purpose, text) => void (drafts[purpose] = text),
      draftOf: (purpose) => drafts[purpose] || null,
    },
    known,
  );
  return { marks, journal, drafts, state };
}

test('a_lesson_that_is_marked_twice_stays_one_record', async () => {
  const { marks, journal } = fresh();
  await marks.load();
  await marks.mark('alarm', 'later');
  await marks.mark('alarm', 'done');
  expect(journal.map(({ body }) => body)).toEqual([{ lesson: 'alarm', read: 'done' }]);
  expect(marks.of).toEqual({ alarm: 'done' });
});

test('a_mark_from_an_earlier_day_is_changed_and_keeps_what_a_newer_version_wrote', async () => {
  const { marks, journal } = fresh([{ id: 'a', body: { lesson: 'alarm', read: 'later', page: 2 } }]);
  await marks.load();
  await marks.mark('alarm', 'done');
  expect(journal).toEqual([{ id: 'a', at: 0, offset: 0, kind: 'lesson', body: { lesson: 'alarm', read: 'done', page: 2 } }]);
});

test('of_two_records_the_newest_counts_and_what_is_no_mark_counts_for_nothing', async () => {
  const { marks } = fresh([
    { id: 'a', body: { lesson: 'alarm', read: 'done' } },
    { id: 'b', body: { lesson: 'alarm', read: 'later' } },
    { id: 'c', body: { lesson: 7, read: 'done' } },
    { id: 'd', body: { lesson: 'checking', read: 'twice' } },
  ]);
  await marks.load();
  expect(marks.of).toEqual({ alarm: 'done' });
});

test('without_a_key_a_mark_waits_as_a_draft_and_joins_the_journal_when_it_opens', async () => {
  const { marks, journal, drafts, state } = fresh();
  state.open = false;
  await marks.mark('checking', 'done');
  expect(journal).toEqual([]);
  expect(drafts).toEqual({ 'lesson checking': 'done' });
  state.open = true;
  await marks.load();
  expect(journal.map(({ body }) => body)).toEqual([{ lesson: 'checking', read: 'done' }]);
  expect(drafts).toEqual({ 'lesson checking': '' });
});

test('nothing_that_was_read_stays_behind_a_lock', async () => {
  const { marks } = fresh([{ id: 'a', body: { lesson: 'alarm', read: 'done' } }]);
  await marks.load();
  expect(marks.of).toEqual({ alarm: 'done' });
  marks.rest();
  expect(marks.of).toEqual({});
});
