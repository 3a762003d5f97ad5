// What stands in the card of Practice: the body at red, the week of a path that was begun, else one small thing.
import { expect, test } from 'vitest';
import { shown, slow, ways } from './places';
import { oneThing } from './this-week';

const all = (): boolean => true;
const short = (address: string): boolean => ['/techniques', '/examine', '/wave'].includes(address);
const wayTo = (method: readonly string[]): string | null => (method.includes('P6') ? '/examine' : null);

test('the_fourth_week_of_the_path_leads_to_looking_at_a_fear', () => {
  const thing = oneThing({ week: 'true_so_far' }, wayTo, false);
  expect(thing).toMatchObject({ title: 'What is true so far', go: 'Look at one fear', address: '/examine' });
  expect(thing.note).toContain('4');
});

test('at_red_the_body_comes_first_whatever_the_path_says', () => {
  expect(oneThing({ week: 'true_so_far' }, wayTo, true)).toMatchObject({ title: 'The body first', address: '/techniques' });
});

test('where_no_path_was_begun_it_invites_to_one_and_after_a_stop_it_offers_one_small_thing', () => {
  expect(oneThing({}, wayTo, false).address).toBe('/path');
  expect(oneThing({ week: 'a_week_of_2031' }, wayTo, false).address).toBe('/path');
  expect(oneThing({ week: 'true_so_far', stopped: true }, wayTo, false)).toMatchObject({ title: 'Try one way to settle', address: '/techniques' });
});

test('a_week_whose_screen_does_not_exist_leads_to_the_path', () => {
  expect(oneThing({ week: 'trigger_week' }, wayTo, false)).toMatchObject({ title: 'A week of noting', address: '/path' });
});

test('a_place_is_shown_where_its_screen_exists_and_at_red_nothing_that_needs_calm', () => {
  expect(shown(ways, short, false).map(({ address }) => address)).toEqual(['/techniques', '/examine', '/wave']);
  expect(shown(ways, all, true).map(({ address }) => address)).not.toContain('/examine');
  expect(shown(slow, all, true).map(({ address }) => address)).not.toContain('/beliefs');
  const addresses = [...ways, ...slow].map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
