// Who is offered where somebody is chosen, and what becomes of someone new.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { labelled, nameOf, noteOf, peopleIn, titleOf } from './known';
import { People } from './people.svelte';

const person = (id: string, body: object, at = 0): Moment => ({ id, kind: 'person', at, offset: 0, body: { ...body } });

function house(kept: Moment[] = []): { people: People; written: object[] } {
  const written: object[] = [];
  const people = new People({
    write: async (body) => `new${written.push(body)}`,
    rewrite: async (id, body) => {
      const place = kept.findIndex((one) => one.id === id);
      kept[place] = person(id, body, kept[place]?.at);
    },
    erase: async (id) => void kept.splice(kept.findIndex((one) => one.id === id), 1),
    kept: async () => kept,
    told: async () => ({ harm: ['a'], care: ['a', 'b'] }),
  });
  return { people, written };
}

test('two_people_of_the_same_name_are_told_apart_by_who_they_are', () => {
  const all = peopleIn([person('a', { name: 'Sam', relation: 'partner' }), person('b', { name: 'Sam', relation: 'colleague' }), person('c', { name: 'Sam' })]);
  expect(all.map((one) => [nameOf(one), noteOf(one)])).toEqual([['Sam', 'Partner'], ['Sam', 'Work'], ['Sam', null]]);
});

test('a_name_of_four_thousand_letters_is_shown_in_part_and_kept_whole', () => {
  const name = 'Sam '.repeat(1_000).trim();
  const [one] = peopleIn([person('a', { name })]);
  expect(one?.name).toBe(name);
  expect(nameOf({ name, relation: null })).toBe(`${'Sam '.repeat(14)}Sam…`);
  expect(nameOf({ name: '\u{1F30A}'.repeat(4_000), relation: null })).toBe(`${'\u{1F30A}'.repeat(59)}…`);
  expect(labelled(peopleIn([person('a', { name }), person('b', { name })])).map(({ label }) => label)).toEqual([`${'Sam '.repeat(14)}Sam…`, `${'Sam '.repeat(14)}Sam… 2`]);
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
  expect(peopleIn([person('a', { name: 7, relation: 'rival', archived: 'no' })])).toEqual([{ id: 'a', name: '', relation: null, archived: false, quiet: false, number: 1 }]);
});

test('someone_new_is_written_once_and_can_be_chosen', async () => {
  const { people, written } = house();
  expect(await people.add(' S ', 'friend')).toBe('new1');
  expect(await people.add('S', 'friend')).toBe('new1');
  expect(await people.add('S', 'family')).toBe('new2');
  expect(written).toEqual([{ name: 'S', relation: 'friend' }, { name: 'S', relation: 'family' }]);
  expect(people.of('new1')).toMatchObject({ id: 'new1', name: 'S', relation: 'friend', archived: false });
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

test('two_who_look_the_same_are_told_apart_by_a_number_in_the_order_in_which_they_came', () => {
  const all = peopleIn([person('late', { name: 'Sam', relation: 'friend' }, 20), person('early', { name: 'Sam', relation: 'friend' }, 10), person('work', { name: 'Sam', relation: 'colleague' }, 5)]);
  expect(all.map((one) => `${one.id} ${titleOf(one)}`)).toEqual(['work Sam', 'early Sam', 'late Sam 2']);
});

test('a_change_keeps_what_was_not_asked_and_what_a_newer_version_wrote', async () => {
  const kept = [person('a', { name: 'Sam', relation: 'partner', since_2031: 1 })];
  const { people } = house(kept);
  await people.load([]);
  await people.change('a', { archived: true, quiet: true });
  expect(kept[0]?.body).toEqual({ name: 'Sam', relation: 'partner', since_2031: 1, archived: true, quiet: true });
  await people.change('a', { name: 'S', relation: null });
  expect(kept[0]?.body).toEqual({ name: 'S', since_2031: 1, archived: true, quiet: true });
  expect(people.of('a')).toMatchObject({ name: 'S', relation: null, archived: true, quiet: true });
});

test('someone_new_who_is_put_away_at_once_keeps_the_name_and_who_they_are', async () => {
  const changes: object[] = [];
  const people = new People({
    write: async () => 'new',
    rewrite: async (_, body) => changes.push(body),
    erase: async () => undefined,
    kept: async () => [],
    told: async () => ({}),
  });
  await people.load([]);
  await people.change((await people.add('Sam', 'partner')) ?? '', { archived: true, quiet: true });
  expect(changes).toEqual([{ name: 'Sam', relation: 'partner', archived: true, quiet: true }]);
});

test('of_two_with_one_name_the_one_who_is_changed_or_erased_is_the_one_that_was_meant', async () => {
  const kept = [person('a', { name: 'Sam', relation: 'friend' }, 1), person('b', { name: 'Sam', relation: 'friend' }, 2)];
  const { people } = house(kept);
  await people.load([]);
  await people.change('b', { name: 'Sam B' });
  expect(people.all.map(titleOf)).toEqual(['Sam', 'Sam B']);
  await people.erase('a');
  expect(people.all.map(({ id }) => id)).toEqual(['b']);
});

test('what_is_told_while_the_list_is_read_is_not_lost_and_what_comes_after_a_lock_is_not_shown', async () => {
  const { people } = house();
  const told = people.tell();
  await Promise.all([people.load([]), told]);
  expect([...people.withoutCare]).toEqual(['a']);
  const late = people.tell();
  people.rest([]);
  await late;
  expect(people.told).toBeNull();
});

test('what_was_told_of_them_leaves_with_the_lock', async () => {
  const { people } = house();
  await people.tell();
  expect([...people.withoutCare]).toEqual(['a']);
  expect([...(people.told?.care ?? [])]).toEqual(['a', 'b']);
  people.rest([]);
  expect(people.told).toBeNull();
  expect(people.withoutCare.size).toBe(0);
});

test('one_who_was_erased_is_gone_from_the_list_and_from_nothing_else', async () => {
  const kept = [person('a', { name: 'Kim' })];
  const { people } = house(kept);
  await people.load([]);
  kept.pop();
  await people.load([]);
  expect(people.of('a')).toBeNull();
});
