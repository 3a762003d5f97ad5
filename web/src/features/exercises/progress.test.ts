// A reload finds the step and its minute, and nothing else.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { already, clear, remember } from './progress';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

afterEach(() => void vi.unstubAllEnvs());

test('a_running_step_is_found_after_a_reload_with_its_minutes', () => {
  remember('/breathe', 60_000 * 100);
  expect(already('/breathe', 60_000 * 103 + 5_000)).toBe(180_000);
  expect(already('/senses', 60_000 * 103)).toBe(0);
});

test('the_minutes_go_on_over_midnight_and_into_another_zone', () => {
  vi.stubEnv('TZ', 'Europe/Paris');
  const late = Date.UTC(2025, 10, 18, 22, 58);
  expect(new Date(late).getHours()).toBe(23);
  remember('/breathe', late);
  vi.stubEnv('TZ', 'America/New_York');
  expect(already('/breathe', late + 5 * 60_000)).toBe(5 * 60_000);
});

test('only_step_and_start_minute_are_stored_and_the_close_clears_them', () => {
  remember('/breathe', 60_000 * 100 + 31_000);
  expect([...stored.values()].map((text) => JSON.parse(text))).toEqual([{ step: '/breathe', startMinute: 100 }]);
  clear();
  expect(stored.size).toBe(0);
});

test('a_damaged_memory_counts_as_none', () => {
  stored.set('running', '{broken');
  expect(already('/breathe')).toBe(0);
});
