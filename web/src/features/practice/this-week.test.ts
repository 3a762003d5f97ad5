// What stands in the card of Practice: the body at red, the week of a path that was begun, else one small thing.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { shown, slow, ways } from './places';
import { oneThing } from './this-week';

const path = (body: Record<string, unknown>): Moment[] => [{ id: 'p', kind: 'programme', at: 0, offset: 0, body }];
const all = (): boolean => true;
const short = (address: string): boolean => ['/techniques', '/examine', '/wave'].includes(address);

test('the_fourth_week_of_the_path_leads_to_looking_at_a_fear', () => {
  const thing = oneThing(path({ week: 'true_so_far', seen: ['orientation'] }), all, false);
  expect(thing).toMatchObject({ title: 'What is true so far', go: 'Look at one fear', address: '/examine' });
  expect(thing.note).toContain('4');
});

test('at_red_the_body_comes_first_whatever_the_path_says', () => {
  expect(oneThing(path({ week: 'true_so_far' }), all, true)).toMatchObject({ title: 'The body first', address: '/techniques' });
});

test('where_no_path_was_begun_it_invites_to_one_or_offers_one_small_thing', () => {
  expect(oneThing([], all, false).address).toBe('/path');
  expect(oneThing([], short, false).address).toBe('/techniques');
  expect(oneThing(path({ week: 'true_so_far', stopped: true }), all, false)).toMatchObject({ title: 'Try one way to settle', address: '/techniques' });
  expect(oneThing(path({ week: 'a_week_of_2031' }), all, false).address).toBe('/path');
});

test('a_week_whose_screen_does_not_exist_leads_to_the_path_or_to_a_technique', () => {
  expect(oneThing(path({ week: 'trigger_week' }), (address) => address === '/path', false).address).toBe('/path');
  expect(oneThing(path({ week: 'trigger_week' }), short, false).address).toBe('/techniques');
});

test('a_place_is_shown_where_its_screen_exists_and_at_red_nothing_that_needs_calm', () => {
  expect(shown(ways, short, false).map(({ address }) => address)).toEqual(['/techniques', '/examine', '/wave']);
  expect(shown(ways, all, true).map(({ address }) => address)).not.toContain('/examine');
  expect(shown(slow, all, true).map(({ address }) => address)).not.toContain('/beliefs');
  const addresses = [...ways, ...slow].map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
