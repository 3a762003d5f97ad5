// The urge that still stands open: begun less than a day ago, without an end.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { runningUrge } from './running';

const hour = 3_600_000;
const now = Date.UTC(2025, 10, 18, 20);

const urge = (id: string, at: number): Moment => ({ id, at, offset: 60, kind: 'urge', body: { urge: 'text' } });
const end = (of: string, at: number): Moment => ({ id: `end of ${of}`, at, offset: 60, kind: 'urge_end', body: { urge: of, end: 'passed' } });

test('an_urge_without_an_end_is_running_and_one_with_an_end_is_not', () => {
  expect(runningUrge([urge('a', now - hour)], now)?.id).toBe('a');
  expect(runningUrge([urge('a', now - hour), end('a', now)], now)).toBeNull();
});

test('one_that_is_a_day_old_has_ended_by_itself', () => {
  expect(runningUrge([urge('a', now - 24 * hour)], now)).toBeNull();
  expect(runningUrge([urge('a', now - 24 * hour + 1)], now)?.id).toBe('a');
});

test('of_two_the_later_one_is_running', () => {
  expect(runningUrge([urge('a', now - 3 * hour), urge('b', now - hour)], now)?.id).toBe('b');
});

test('a_clock_ten_years_back_ends_nothing', () => {
  expect(runningUrge([urge('a', now)], now - 87_600 * hour)?.id).toBe('a');
});
