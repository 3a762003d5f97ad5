// Who is offered where somebody is chosen, and what becomes of someone new.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { labelled, nameOf, noteOf, peopleIn } from './known';
import { People } from './people.svelte';

const person = (id: string, body: object): Moment => ({ id, kind: 'person', at: 0, offset: 0, body: { ...body } });

function house(kept: Moment[] = []): { people: People; written: object[] } {
  const written: object[] = [];
  const people = new People({
    write: async (body) => `new${written.push(body)}`,
    kept: async () => kept,
  });
  return { people, written };
}

test('two_people_of_the_same_name_are_told_apart_by_who_they_are', () => {
  const all = peopleIn([person('a', { name: 'Sam', relation: 'partner' }), person('b', { name: 'Sam', relation: 'colleague' }), person('c', { name: 'Sam' })]);
  expect(all.map((one) => [nameOf(one), noteOf(one)])).toEqual([['Sam', 'Partner'], ['Sam', 'Work'], ['Sam', null]]);
});

test('in_a_list_each_has_a_label_of_its_own', () => {
  const all = [
    person('a', { name: 'Sam', relation: 'friend' }),
    person('b', { name: 'Sam', relation: 'colleague' }),
    person('c', { name: 'Sam', relation: 'friend' }),
    person('d', { name: 'Maja', relation: 'family' }),
    person('e', { relation: 'friend' }),
  ];
  expect(labelled(peopleIn(all)).map(({ id, label }) => `${id} ${label}`)).toEqual(['e A friend', 'd Maja', 'a Sam (Friend)', 'b Sam (Work)', 'c Sam (Friend) 2']);
});

test('whoever_has_no_name_is_called_by_who_they_are', () => {
  expect(peopleIn([person('a', { name: ' ', relation: 'friend' })]).map(nameOf)).toEqual(['A friend']);
  expect(peopleIn([person('a', { name: 7, relation: 'rival', archived: 'no' })])).toEqual([{ id: 'a', name: '', relation: null, archived: false }]);
});

test('someone_new_is_written_once_and_can_be_chosen', async () => {
  const { people, written } = house();
  expect(await people.add(' S ', 'friend')).toBe('new1');
  expect(await people.add('S', 'friend')).toBe('new1');
  expect(await people.add('S', 'family')).toBe('new2');
  expect(written).toEqual([{ name: 'S', relation: 'friend' }, { name: 'S', relation: 'family' }]);
  expect(people.of('new1')).toEqual({ id: 'new1', name: 'S', relation: 'friend', archived: false });
});

test('nothing_said_writes_nobody', async () => {
  const { people, written } = house();
  expect(await people.add('  ', null)).toBeNull();
  expect(written).toEqual([]);
});

test('one_who_is_put_away_keeps_the_name_and_the_same_name_may_come_again', async () => {
  const { people, written } = house([person('a', { name: 'Sam', relation: 'partner', archived: true })]);
  await people.load([]);
  expect(people.of('a')).toMatchObject({ name: 'Sam', archived: true });
  await people.add('Sam', 'partner');
  expect(written).toHaveLength(1);
});

test('a_lock_takes_what_was_read_and_leaves_what_was_typed_since', async () => {
  const { people } = house([person('a', { name: 'Kim' })]);
  await people.load([]);
  people.rest([]);
  expect(people.all).toEqual([]);
  await people.add('Sam', null);
  people.rest([]);
  expect(people.all.map(({ name }) => name)).toEqual(['Sam']);
  await people.load([]);
  expect(people.all.map(({ name }) => name)).toEqual(['Kim']);
});

test('one_who_was_erased_is_gone_from_the_list_and_from_nothing_else', async () => {
  const kept = [person('a', { name: 'Kim' })];
  const { people } = house(kept);
  await people.load([]);
  kept.pop();
  await people.load([]);
  expect(people.of('a')).toBeNull();
});
