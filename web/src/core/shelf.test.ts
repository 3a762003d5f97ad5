// What a screen with records of a few kinds shows, before, after and while something is changed.
import { expect, test } from 'vitest';
import type { Moment } from './client.svelte';
import { CoreError } from './errors';
import { Shelf } from './shelf.svelte';

const plan = (id: string): Moment => ({ id, kind: 'plan', at: 0, offset: 0, body: { cue: id, response: 'breathe' } });

function shelf(held: Moment[] = []) {
  const journal = { held, refuses: false };
  const change = (next: () => void) => async (): Promise<void> => {
    if (journal.refuses) throw new CoreError('storage_full');
    next();
  };
  const made = new Shelf(['plan'], {
    every: async (kinds) => journal.held.filter(({ kind }) => kinds.includes(kind)),
    log: (moment) => change(() => void (journal.held = [{ at: 0, offset: 0, ...moment, id: moment.id ?? 'new', body: { ...moment.body } }, ...journal.held]))(),
    edit: (id, body) => change(() => void (journal.held = journal.held.map((one) => (one.id === id ? { ...one, body: { ...body } } : one))))(),
    erase: (id) => change(() => void (journal.held = journal.held.filter((one) => one.id !== id)))(),
  });
  return { shelf: made, journal };
}

test('nothing_is_known_before_it_is_read_and_nothing_stays_after_a_lock', async () => {
  const { shelf: plans } = shelf([plan('a'), { ...plan('b'), kind: 'note' }]);
  expect(plans.moments).toBeNull();
  await plans.load();
  expect(plans.of('plan').map(({ id }) => id)).toEqual(['a']);
  expect(plans.of('note')).toEqual([]);
  plans.putAway();
  expect(plans.moments).toBeNull();
});

test('what_is_read_while_the_journal_closes_is_not_shown', async () => {
  const { shelf: plans } = shelf([plan('a')]);
  const reading = plans.load();
  plans.putAway();
  await reading;
  expect(plans.moments).toBeNull();
});

test('each_change_is_read_back_from_the_journal', async () => {
  const { shelf: plans } = shelf([plan('a')]);
  expect(await plans.write({ kind: 'plan', id: 'b', body: { cue: 'late', response: 'wait' } })).toBe(true);
  expect(plans.moments?.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(await plans.rewrite('a', { cue: 'silence', response: 'walk' })).toBe(true);
  expect(plans.moments?.[1]?.body).toEqual({ cue: 'silence', response: 'walk' });
  expect(await plans.erase('b')).toBe(true);
  expect(plans.moments?.map(({ id }) => id)).toEqual(['a']);
  expect(plans.saved).toBe(true);
});

test('a_change_that_could_not_be_written_says_why_and_changes_nothing', async () => {
  const { shelf: plans, journal } = shelf([plan('a')]);
  await plans.load();
  journal.refuses = true;
  expect(await plans.erase('a')).toBe(false);
  expect(plans.trouble).toBe('storage_full');
  expect(plans.saved).toBe(false);
  expect(plans.moments?.map(({ id }) => id)).toEqual(['a']);
});

test('a_second_tap_while_the_first_is_being_written_writes_nothing', async () => {
  const { shelf: plans, journal } = shelf();
  const both = await Promise.all([plans.write({ kind: 'plan', id: 'a', body: {} }), plans.write({ kind: 'plan', id: 'b', body: {} })]);
  expect(both).toEqual([true, false]);
  expect(journal.held).toHaveLength(1);
});
