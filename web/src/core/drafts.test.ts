// Facts about drafts.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drafts } from './drafts';
import { CoreError } from './errors';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recording(): { drafts: Drafts; saved: [string, string][]; refuse: (code: string | null) => void } {
  const saved: [string, string][] = [];
  let refusal: string | null = null;
  const drafts = new Drafts(async (purpose, text) => {
    if (refusal !== null) throw new CoreError(refusal);
    saved.push([purpose, text]);
  });
  return { drafts, saved, refuse: (code) => (refusal = code) };
}

test('text_is_kept_after_a_second_of_rest_and_only_as_it_stands_then', async () => {
  const { drafts, saved } = recording();
  drafts.put('note', 'a');
  await vi.advanceTimersByTimeAsync(900);
  drafts.put('note', 'ab');
  await vi.advanceTimersByTimeAsync(900);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(saved).toEqual([['note', 'ab']]);
});

test('leaving_the_page_does_not_wait_for_the_second', async () => {
  const { drafts, saved } = recording();
  drafts.put('note', 'a');
  drafts.put('close', 'b');
  await drafts.flush();
  expect(saved).toEqual([['note', 'a'], ['close', 'b']]);
});

test('a_draft_that_a_full_disk_refused_is_kept_and_tried_again', async () => {
  const { drafts, saved, refuse } = recording();
  refuse('storage_full');
  drafts.put('note', 'a');
  await drafts.flush();
  expect(drafts.failure?.code).toBe('storage_full');
  refuse(null);
  await drafts.flush();
  expect(saved).toEqual([['note', 'a']]);
  expect(drafts.failure).toBeNull();
});
