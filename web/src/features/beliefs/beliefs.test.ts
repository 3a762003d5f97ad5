// Old beliefs: which are there, what is written of one, and how often its strength may be asked.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { Shelf } from '../../core/shelf.svelte';
import { beliefsIn, mayRate, nameOf, type Rating } from './belief';
import { Beliefs } from './beliefs.svelte';

const hour = 3_600_000;
const day = 24 * hour;
/** Friday 4 October 2024, noon in UTC. */
const noon = Date.UTC(2024, 9, 4, 12);

const belief = (id: string, body: object): Moment => ({ id, kind: 'belief', at: noon, offset: 0, body: { ...body } });
const rated = (at: number, offset = 0): Rating => ({ id: 'r', at, offset, strength: 80 });

function opened(held: Moment[] = []) {
  const drafts = new Map<string, string>();
  const journal = { held, next: 1 };
  const shelf = new Shelf(['belief', 'belief_fact', 'belief_rating'], {
    every: async () => journal.held,
    log: async ({ kind, body, id }) => void (journal.held = [{ id: id ?? `n${journal.next++}`, kind, at: noon, offset: 0, body: { ...body } }, ...journal.held]),
    edit: async (id, body) => void (journal.held = journal.held.map((one) => (one.id === id ? { ...one, body: { ...body } } : one))),
    erase: async () => undefined,
  });
  const beliefs = new Beliefs(shelf, { draft: (purpose, text) => void (text === '' ? drafts.delete(purpose) : drafts.set(purpose, text)), draftOf: (purpose) => drafts.get(purpose) ?? null });
  const told = (): unknown[] => journal.held.map(({ kind, body }) => [kind, body]);
  return { beliefs, journal, drafts, told };
}

test('the_four_stand_there_before_anything_was_said_and_each_once', () => {
  const { open, archived } = beliefsIn([belief('b', { belief: 'own', text: 'I am a burden' }), belief('a', { belief: 'people_leave', balanced: 'Some stayed' }), belief('c', { belief: 'my_fault', archived: true })]);
  expect(open.map((one) => [one.id, nameOf(one)])).toEqual([
    [null, 'I am not enough'],
    [null, 'I am not loved, or not lovable'],
    ['a', 'People always leave'],
    ['b', 'I am a burden'],
  ]);
  expect(archived.map(({ id }) => id)).toEqual(['c']);
});

test('a_belief_from_another_hand_is_ones_own_without_words', () => {
  const { open } = beliefsIn([belief('a', { belief: 'new_in_version_9', about: 'never', balanced: 7 })]);
  expect(open.at(-1)).toMatchObject({ id: 'a', belief: 'own', text: '', about: null, balanced: '' });
});

test('the_strength_is_asked_again_on_the_seventh_day_of_the_calendar_and_not_before', () => {
  expect(mayRate([], noon, 0)).toBe(true);
  expect(mayRate([rated(noon)], noon + 6 * day, 0)).toBe(false);
  expect(mayRate([rated(noon)], noon + 6 * day + 11 * hour, 0)).toBe(false);
  expect(mayRate([rated(noon)], noon + 6 * day + 12 * hour, 0)).toBe(true);
  // Rated in Paris just after midnight; in Lisbon, an hour behind, a week later it is still the evening before.
  const midnight = Date.UTC(2024, 9, 4, 22, 30);
  expect(mayRate([rated(midnight, 120)], midnight + 7 * day, 60)).toBe(false);
  expect(mayRate([rated(midnight, 120)], midnight + 7 * day + hour, 60)).toBe(true);
  // A clock that ran ahead does not hold anything up.
  expect(mayRate([rated(noon + 300 * day)], noon, 0)).toBe(true);
});

test('the_first_fact_writes_the_belief_and_each_further_one_itself', async () => {
  const { beliefs, told, drafts, journal } = opened();
  await beliefs.shelf.load();
  const [first] = beliefs.all.open;
  if (!first) throw new Error('four beliefs');
  beliefs.open(first, noon, 0);
  beliefs.put('fact', ' Sam saved me a seat ');
  await beliefs.addFact();
  beliefs.put('fact', 'they asked how I was');
  await beliefs.addFact();
  const id = journal.held.at(-1)?.id;
  expect(told()).toEqual([
    ['belief_fact', { belief: id, what: 'they asked how I was' }],
    ['belief_fact', { belief: id, what: 'Sam saved me a seat' }],
    ['belief', { belief: 'not_enough' }],
  ]);
  expect(beliefs.facts).toHaveLength(2);
  expect([...drafts]).toEqual([]);
});

test('looked_at_and_left_without_a_word_nothing_is_written', async () => {
  const { beliefs, told } = opened();
  await beliefs.shelf.load();
  beliefs.openOwn(noon, 0);
  expect(await beliefs.keep()).toBe(true);
  expect(told()).toEqual([]);
});

test('done_keeps_every_answer_and_a_fact_that_still_stands_in_its_field', async () => {
  const { beliefs, told, journal, drafts } = opened();
  await beliefs.shelf.load();
  beliefs.openOwn(noon, 0);
  beliefs.put('text', 'I am a burden');
  beliefs.put('balanced', 'Some like to help');
  beliefs.put('fact', 'Kim said thanks');
  beliefs.about = 'past';
  beliefs.strength = 0;
  expect(await beliefs.keep()).toBe(true);
  const id = journal.held.at(-1)?.id;
  expect(told()).toEqual([
    ['belief_rating', { belief: id, strength: 0 }],
    ['belief_fact', { belief: id, what: 'Kim said thanks' }],
    ['belief', { belief: 'own', text: 'I am a burden', about: 'past', balanced: 'Some like to help' }],
  ]);
  expect([...drafts]).toEqual([]);
});

test('a_change_keeps_what_another_version_wrote_and_no_change_writes_nothing', async () => {
  const { beliefs, journal } = opened([belief('a', { belief: 'my_fault', balanced: 'It was late', colour: 'blue', person: 's' })]);
  await beliefs.shelf.load();
  const held = journal.held;
  const last = beliefs.all.open.at(-1);
  if (!last) throw new Error('four beliefs');
  beliefs.open(last, noon, 0);
  await beliefs.keep();
  expect(journal.held).toBe(held);
  beliefs.about = 'both';
  await beliefs.keep();
  expect(journal.held[0]?.body).toEqual({ belief: 'my_fault', colour: 'blue', person: 's', about: 'both', balanced: 'It was late' });
  await beliefs.putBeliefAway(true);
  expect(journal.held[0]?.body['archived']).toBe(true);
});

test('what_was_typed_waits_for_the_belief_it_was_typed_for', async () => {
  const { beliefs } = opened();
  await beliefs.shelf.load();
  const [one, other] = beliefs.all.open;
  if (!one || !other) throw new Error('four beliefs');
  beliefs.open(one, noon, 0);
  beliefs.put('fact', 'a card came');
  beliefs.close();
  beliefs.open(other, noon, 0);
  expect(beliefs.text('fact')).toBe('');
  beliefs.open(one, noon, 0);
  expect(beliefs.text('fact')).toBe('a card came');
});
