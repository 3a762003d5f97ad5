// Facts about drafts.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drafts } from './drafts';
import { CoreError } from './errors';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recording() {
  const saved: [string, string][] = [];
  const told: (string | null)[] = [];
  let refusal: string | null = null;
  const save = async (purpose: string, text: string): Promise<void> => {
    if (refusal !== null) throw new CoreError(refusal);
    saved.push([purpose, text]);
  };
  const drafts = new Drafts(save, (failure) => void told.push(failure?.code ?? null));
  return { drafts, saved, told, refuse: (code: string | null) => void (refusal = code) };
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
  const { drafts, saved, told, refuse } = recording();
  refuse('storage_full');
  drafts.put('note', 'a');
  await drafts.flush();
  expect(told).toEqual(['storage_full']);
  refuse(null);
  await drafts.flush();
  expect(saved).toEqual([['note', 'a']]);
  expect(told).toEqual(['storage_full', null]);
});

test('a_field_that_was_just_emptied_is_empty_before_that_is_durable', async () => {
  const { drafts } = recording();
  drafts.put('reach need', 'rest');
  await drafts.flush();
  expect(drafts.waiting('reach need')).toBeNull();
  drafts.put('reach need', '');
  expect(drafts.waiting('reach need')).toBe('');
  await drafts.flush();
  expect(drafts.waiting('reach need')).toBeNull();
});

test('a_text_that_could_not_be_saved_still_waits', async () => {
  const { drafts, refuse } = recording();
  refuse('storage_full');
  drafts.put('note', 'a');
  await drafts.flush();
  expect(drafts.waiting('note')).toBe('a');
});
