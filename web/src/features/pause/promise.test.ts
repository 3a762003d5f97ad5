// The promised time: whole minutes, within its limits, and always the clock that was written.
import { afterEach, expect, test, vi } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { backAfter, backAtClock, openPause, promisedClock } from './promise';

afterEach(() => void vi.unstubAllEnvs());

const minute = 60_000;
const hour = 60 * minute;
const evening = Date.UTC(2026, 5, 1, 20, 19, 30);

test('twenty_minutes_after_20_19_and_a_half_is_20_40', () => {
  expect(backAfter(20, evening)).toBe(Date.UTC(2026, 5, 1, 20, 40));
  expect(backAfter(20, Date.UTC(2026, 5, 1, 20, 20))).toBe(Date.UTC(2026, 5, 1, 20, 40));
});

test('a_clock_time_is_taken_from_5_to_120_minutes_ahead', () => {
  vi.stubEnv('TZ', 'UTC');
  expect(backAtClock('20:40', evening)).toBe(Date.UTC(2026, 5, 1, 20, 40));
  expect(backAtClock('20:24', evening)).toBeNull();
  expect(backAtClock('20:25', evening)).toBe(Date.UTC(2026, 5, 1, 20, 25));
  expect(backAtClock('22:19', evening)).toBe(Date.UTC(2026, 5, 1, 22, 19));
  expect(backAtClock('22:20', evening)).toBeNull();
  expect(backAtClock('20:00', evening)).toBeNull();
  expect(backAtClock('', evening)).toBeNull();
  expect(backAtClock('00:10', Date.UTC(2026, 5, 1, 23, 50))).toBe(Date.UTC(2026, 5, 2, 0, 10));
});

test('the_promised_clock_stays_the_one_that_was_written_after_a_border', () => {
  vi.stubEnv('TZ', 'Europe/Paris');
  const backAt = Date.UTC(2026, 5, 1, 18, 40);
  expect(promisedClock(backAt, backAt - 20 * minute, 120)).toMatch(/20:40|8:40/);
  vi.stubEnv('TZ', 'Europe/London');
  expect(promisedClock(backAt, backAt - 20 * minute, 120)).toMatch(/20:40|8:40/);
});

test('a_pause_over_the_night_of_the_changed_clocks_shows_the_clock_of_its_end', () => {
  vi.stubEnv('TZ', 'Europe/Paris');
  // 01:50 in winter time; the clocks go from 02:00 to 03:00.
  const at = Date.UTC(2026, 2, 29, 0, 50);
  expect(promisedClock(at + 20 * minute, at, 60)).toMatch(/0?3:10/);
});

test('the_newest_pause_without_an_answer_is_open_for_a_day', () => {
  const pause = (id: string, at: number, body: Record<string, unknown> = {}): Moment => ({ id, at, offset: 0, kind: 'pause', body: { back_at: at + 20 * minute, ...body } });
  expect(openPause([pause('a', 0)], hour)?.id).toBe('a');
  expect(openPause([pause('a', 0)], 24 * hour)).toBeNull();
  expect(openPause([pause('a', 0), pause('b', 2, { answer: 'back' })], hour)).toBeNull();
  expect(openPause([pause('a', 0, { answer: 'longer' }), pause('b', 2)], hour)?.id).toBe('b');
  expect(openPause([pause('a', 0, { back_at: 'soon' })], hour)).toBeNull();
});
