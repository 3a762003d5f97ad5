// Facts about the order of locking, and how long anything may hold it up.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockInOrder } from './locking';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<void>(() => undefined);

/** What happened, in order; `saves` and `close` say how each behaves. */
function locking(saves: Promise<void>[], close: Promise<void> = Promise.resolve()) {
  const said: string[] = [];
  const done = lockInOrder({
    save: () => (said.push('save'), saves.shift() ?? Promise.resolve()),
    close: () => (said.push('close'), close),
    end: (orderly) => void said.push(orderly ? 'end' : 'end, broken'),
  }).then(() => said.push('done'));
  return { said, done };
}

test('typed_text_goes_out_before_the_close_and_once_more_after_the_end', async () => {
  const { said, done } = locking([]);
  expect(said).toEqual(['save']);
  await done;
  expect(said).toEqual(['save', 'close', 'end', 'save', 'done']);
});

test('a_text_that_hangs_holds_the_keys_for_two_seconds_and_no_longer', async () => {
  const { said } = locking([never]);
  await vi.advanceTimersByTimeAsync(1_900);
  expect(said).toEqual(['save']);
  await vi.advanceTimersByTimeAsync(200);
  expect(said).toEqual(['save', 'close', 'end', 'save']);
});

test('a_close_that_hangs_is_ended_after_two_seconds', async () => {
  const { said } = locking([], never);
  await vi.advanceTimersByTimeAsync(2_100);
  expect(said).toEqual(['save', 'close', 'end', 'save', 'done']);
});

test('a_close_that_fails_is_ended_as_broken', async () => {
  const { said, done } = locking([], Promise.reject(new Error('gone')));
  await done;
  expect(said).toContain('end, broken');
});
