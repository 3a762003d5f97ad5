// The message of a pause: its time follows the choice, and own words stay.
import { expect, test } from 'vitest';
import { clockTime, offsetNow } from '../../ui/time';
import { Offer } from './offer.svelte';

const minute = 60_000;
const clock = (at: number): string => clockTime(at, offsetNow(at));

test('twenty_minutes_unless_something_else_is_chosen', () => {
  const now = Math.ceil(Date.now() / minute) * minute;
  const offer = new Offer(false, null, now);
  expect(offer.backAt).toBe(now + 20 * minute);
  expect(offer.text).toBe(`I need a few minutes. I will be back at ${clock(now + 20 * minute)}.`);
});

test('the_time_goes_on_until_the_message_is_copied', () => {
  const offer = new Offer(false, null, 0);
  offer.look(5 * minute);
  expect(offer.backAt).toBe(25 * minute);
  offer.copied();
  offer.look(9 * minute);
  expect(offer.backAt).toBe(25 * minute);
});

test('own_words_stay_when_another_length_is_chosen_and_name_the_new_time', () => {
  const offer = new Offer(false, null);
  offer.text = `Love, back at ${offer.time}.`;
  offer.chosen = '60';
  const inAnHour = offer.backAt ?? 0;
  expect(inAnHour).toBeGreaterThan(Date.now() + 59 * minute);
  expect(offer.text).toBe(`Love, back at ${clock(inAnHour)}.`);
  const later = new Offer(false, offer.draft, inAnHour);
  expect(later.text).toBe(`Love, back at ${clock(inAnHour + 20 * minute)}.`);
});

test('a_clock_starts_at_the_time_that_was_chosen_and_refuses_what_is_too_far', () => {
  const offer = new Offer(true, null);
  const twenty = offer.time;
  offer.chosen = 'clock';
  expect(offer.time).toBe(twenty);
  offer.clock = '';
  expect(offer.backAt).toBeNull();
});
