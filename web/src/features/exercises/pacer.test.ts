// Where a breath of 4 in and 6 out stands after so many milliseconds.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usual } from '../../core/rhythm';
import { moment, Pacer } from './pacer.svelte';

const fiveMinutes = 300_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the_first_four_seconds_are_in_the_next_six_are_out', () => {
  expect(moment(0, fiveMinutes).phase).toBe('in');
  expect(moment(3_999, fiveMinutes).phase).toBe('in');
  expect(moment(4_000, fiveMinutes).phase).toBe('out');
  expect(moment(9_999, fiveMinutes).phase).toBe('out');
  expect(moment(10_000, fiveMinutes).phase).toBe('in');
});

test('the_row_of_ten_beats_steps_once_a_second', () => {
  expect([0, 1_000, 4_500, 9_900, 12_000].map((elapsed) => moment(elapsed, fiveMinutes).beat)).toEqual([0, 1, 4, 9, 2]);
});

test('a_rhythm_of_ones_own_turns_where_it_says', () => {
  const own = { in: 5, out: 7 };
  expect([0, 4_999, 5_000, 11_999, 12_000].map((elapsed) => moment(elapsed, fiveMinutes, own).phase)).toEqual(['in', 'in', 'out', 'out', 'in']);
  expect(moment(11_500, fiveMinutes, own).beat).toBe(11);
});

test('three_hidden_minutes_of_five_leave_two', () => {
  let now = 0;
  const pacer = new Pacer(fiveMinutes, 0, usual, () => now);
  pacer.start(() => undefined);
  expect(pacer.minutesLeft).toBe(5);
  now = 180_000;
  vi.advanceTimersByTime(1_010);
  expect(pacer.minutesLeft).toBe(2);
  expect(pacer.over).toBe(false);
  now = 301_000;
  vi.advanceTimersByTime(1_010);
  expect(pacer.over).toBe(true);
  pacer.stop();
});

test('a_reload_goes_on_where_the_minutes_were', () => {
  const pacer = new Pacer(fiveMinutes, 120_000, usual, () => 0);
  expect(pacer.minutesLeft).toBe(3);
});

test('each_turn_of_the_breath_is_told_once', () => {
  let now = 0;
  const turns: string[] = [];
  const pacer = new Pacer(fiveMinutes, 0, usual, () => now);
  pacer.start((phase) => turns.push(phase));
  for (const second of [1, 2, 3, 4, 5, 9, 10, 11]) {
    now = second * 1_000;
    vi.advanceTimersByTime(1_010);
  }
  pacer.stop();
  expect(turns).toEqual(['in', 'out', 'in']);
});
