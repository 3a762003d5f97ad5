// Where Back leads, from screens that several others open.
import { beforeEach, expect, test, vi } from 'vitest';
import { router } from '../ui/router.svelte';
import { leadTo, origin, originOf } from './led';

beforeEach(() => {
  vi.stubGlobal('history', { replaceState: () => undefined });
  vi.stubGlobal('scrollTo', () => undefined);
});

test('back_leads_to_the_main_screen_it_was_opened_from_also_after_a_look_at_help', () => {
  router.go('/journal');
  router.go('/plans');
  expect(origin()).toBe('/journal');
  router.go('/help');
  router.go('/plans');
  expect(origin()).toBe('/journal');
  router.go('/');
  router.go('/plans');
  expect(origin()).toBe('/');
});

test('a_screen_opened_by_its_address_leads_back_to_practice', () => {
  router.go('/settings');
  router.go('/beliefs');
  expect(origin()).toBe('/practice');
});

test('a_link_that_says_so_is_led_back_to_even_where_it_is_no_main_screen', () => {
  router.go('/more-help');
  leadTo('/learn/therapy');
  router.go('/learn/therapy');
  expect(originOf('/learn/therapy', '/learn')).toBe('/more-help');
  expect(originOf('/learn/other', '/learn')).toBe('/learn');
});
