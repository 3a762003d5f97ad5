// If-then plans: how they read, what becomes of them, and what is written when one was done.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { Shelf } from '../../core/shelf.svelte';
import { behaviours, examplesOf, planOf, readsOn } from './plan';
import { Plans } from './plans.svelte';

function opened(held: Moment[] = []) {
  const drafts = new Map<string, string>();
  const journal = { held, next: 1 };
  const put = (kind: string, body: object, id = `n${journal.next++}`): string => {
    journal.held = [{ id, kind, at: 1, offset: 0, body: { ...body } }, ...journal.held];
    return id;
  };
  const shelf = new Shelf(['plan', 'secure_act'], {
    every: async () => journal.held,
    log: async ({ kind, body }) => put(kind, body),
    edit: async (id, body) => void (journal.held = journal.held.map((one) => (one.id === id ? { ...one, body: { ...body } } : one))),
    erase: async (id) => void (journal.held = journal.held.filter((one) => one.id !== id)),
  });
  const plans = new Plans(shelf, { draft: (purpose, text) => void (text === '' ? drafts.delete(purpose) : drafts.set(purpose, text)), draftOf: (purpose) => drafts.get(purpose) ?? null, act: async (body) => put('secure_act', body) });
  return { plans, journal, drafts };
}

const plan = (id: string, body: object = {}): Moment => ({ id, kind: 'plan', at: 0, offset: 0, body: { cue: 'it is late', response: 'sleep first', ...body } });

test('a_plan_reads_on_whatever_words_it_was_typed_with', () => {
  expect(readsOn(' When they are late, ', 'when')).toBe('they are late');
  expect(readsOn('whenever it rains', 'when')).toBe('whenever it rains');
  expect(readsOn('then I breathe.', 'i')).toBe('breathe');
  expect(readsOn('I ask once', 'i')).toBe('ask once');
  expect(readsOn('ice my wrists', 'i')).toBe('ice my wrists');
  expect(readsOn('When', 'when')).toBe('When');
});

test('a_new_plan_is_kept_as_it_reads_with_what_it_is_and_whom_it_is_about', async () => {
  const { plans, journal, drafts } = opened();
  await plans.shelf.load();
  plans.open(null);
  expect(await plans.keep()).toBe(false);
  plans.put('cue', 'When a message sounds short');
  expect(plans.ready).toBe(false);
  plans.put('response', 'I wait an hour.');
  plans.behaviour = 'noticed_assuming';
  plans.person = 's';
  expect(await plans.keep()).toBe(true);
  expect(journal.held.map(({ kind, body }) => [kind, body])).toEqual([['plan', { behaviour: 'noticed_assuming', cue: 'a message sounds short', response: 'wait an hour', person: 's' }]]);
  expect([...drafts]).toEqual([]);
  expect(plans.editing).toBe(false);
});

test('what_was_typed_and_not_kept_is_there_again_each_plan_its_own', () => {
  const { plans } = opened([plan('a')]);
  plans.open(null);
  plans.put('cue', 'they are late');
  plans.close();
  plans.open(planOf(plan('a')));
  expect(plans.text('cue')).toBe('it is late');
  plans.put('cue', 'it is very late');
  plans.open(null);
  expect(plans.text('cue')).toBe('they are late');
  plans.open(planOf(plan('a')));
  expect(plans.text('cue')).toBe('it is very late');
});

test('a_change_keeps_what_another_version_wrote_and_takes_away_whom_it_was_about', async () => {
  const { plans, journal } = opened([plan('a', { person: 's', behaviour: 'space', colour: 'blue' })]);
  await plans.shelf.load();
  plans.open(plans.active[0] ?? null);
  plans.person = null;
  plans.put('response', 'leave it until the morning');
  await plans.keep();
  expect(journal.held[0]?.body).toEqual({ cue: 'it is late', response: 'leave it until the morning', behaviour: 'space', colour: 'blue' });
});

test('put_away_and_taken_out_again_nothing_else_changes', async () => {
  const { plans, journal } = opened([plan('a')]);
  await plans.shelf.load();
  await plans.putAway(planOf(plan('a')), true);
  expect(journal.held[0]?.body['archived']).toBe(true);
  expect([plans.active.length, plans.archived.length]).toEqual([0, 1]);
  await plans.putAway(plans.archived[0] ?? planOf(plan('a')), false);
  expect(journal.held[0]?.body).toEqual(plan('a').body);
});

test('what_was_done_is_an_act_of_its_own_and_can_be_taken_back', async () => {
  const { plans, journal } = opened([plan('a', { behaviour: 'space', person: 's' }), plan('b')]);
  await plans.shelf.load();
  const [one, other] = plans.active;
  if (!one || !other) throw new Error('two plans');
  await plans.did(one);
  expect(journal.held[0]).toMatchObject({ kind: 'secure_act', body: { behaviour: 'space', plan: 'a', person: 's' } });
  expect([plans.times(one).length, plans.times(other).length]).toEqual([1, 0]);
  await plans.takeBack();
  expect(plans.times(one)).toEqual([]);
  await plans.did(other);
  expect(journal.held[0]?.body).toEqual({ behaviour: 'own', plan: 'b' });
});

test('there_are_examples_for_each_behaviour_and_all_of_them_for_none', () => {
  const all = examplesOf('own').length;
  const each = behaviours.filter((one) => one !== 'own').map((one) => examplesOf(one).length);
  expect(each.every((count) => count > 0)).toBe(true);
  expect(each.reduce((sum, count) => sum + count, 0)).toBe(all);
});

test('a_plan_from_another_hand_is_read_as_far_as_it_makes_sense', () => {
  expect(planOf(plan('a', { cue: 7, behaviour: 'shout', person: {}, archived: 'yes' }))).toMatchObject({ cue: '', behaviour: 'own', person: null, archived: false });
});
