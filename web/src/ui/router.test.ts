// The router keeps one history entry and knows where the person came from.
import { beforeEach, expect, test, vi } from 'vitest';
import { Router } from './router.svelte';

const replaced: string[] = [];

beforeEach(() => {
  replaced.length = 0;
  vi.stubGlobal('history', { replaceState: (_state: null, _title: string, path: string) => replaced.push(path) });
  vi.stubGlobal('scrollTo', () => undefined);
});

test('a_move_replaces_the_history_entry', () => {
  const router = new Router('/');
  router.go('/breathe');
  expect(replaced).toEqual(['/breathe']);
  expect(router.path).toBe('/breathe');
});

test('back_returns_to_the_screen_before_or_to_the_fallback', () => {
  const router = new Router('/journal/');
  expect(router.path).toBe('/journal');
  router.back('/');
  expect(router.path).toBe('/');
  router.go('/senses');
  router.go('/help');
  router.back('/');
  expect(router.path).toBe('/senses');
});

test('the_first_screen_has_not_moved_yet', () => {
  const router = new Router('/');
  expect(router.moved).toBe(false);
  router.go('/');
  expect(router.moved).toBe(false);
  router.go('/help');
  expect(router.moved).toBe(true);
});

test('a_screen_renewed_in_a_new_document_counts_as_a_move', () => {
  const entry = { state: null as unknown };
  let reloads = 0;
  vi.stubGlobal('history', { get state() { return entry.state; }, replaceState: (state: unknown) => void (entry.state = state) });
  vi.stubGlobal('location', { reload: () => void reloads++ });
  new Router('/journal').renew();
  expect(reloads).toBe(1);
  expect(new Router('/journal').moved).toBe(true);
  expect(new Router('/journal').moved).toBe(false);
});
