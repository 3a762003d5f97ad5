// Facts about carrying out write plans.

import { expect, test } from 'vitest';
import type { Plan, PlanStep } from './api.gen';
import { CoreError } from './errors';
import { execute } from './plan';
import { memoryStore } from './storage-memory';
import type { StoredFile } from './storage';

const step = (action: PlanStep['action'], rest: Partial<PlanStep> = {}): PlanStep => ({
  action,
  file: 'a',
  at: 0,
  from: 0,
  size: 0,
  ...rest,
});

async function contents(file: StoredFile): Promise<number[]> {
  const bytes = new Uint8Array(file.size());
  file.read(bytes, 0);
  return [...bytes];
}

async function fileWith(bytes: number[]): Promise<StoredFile> {
  const file = await memoryStore().open('a.keel');
  await file.write(Uint8Array.from(bytes), 0);
  return file;
}

const appendTwo: Plan = {
  steps: [step('write', { at: 3, from: 1, size: 2 }), step('flush')],
  undo: [step('truncate', { at: 3 }), step('flush')],
};
const blob = Uint8Array.from([7, 8, 9]);

test('a_write_step_puts_its_slice_of_the_blob_at_its_place', async () => {
  const file = await fileWith([1, 2, 3]);
  await execute(appendTwo, blob, async () => file);
  expect(await contents(file)).toEqual([1, 2, 3, 8, 9]);
});

test('a_failed_flush_takes_the_write_back_and_names_the_full_disk', async () => {
  const file = await fileWith([1, 2, 3]);
  let flushes = 0;
  const full = {
    ...file,
    flush: async () => {
      if (flushes++ === 0) throw new DOMException('no room', 'QuotaExceededError');
    },
  };
  await expect(execute(appendTwo, blob, async () => full)).rejects.toMatchObject({ code: 'storage_full' });
  expect(await contents(file)).toEqual([1, 2, 3]);
});

test('a_short_write_counts_as_failed', async () => {
  const file = await fileWith([1, 2, 3]);
  const short = { ...file, write: async (bytes: Uint8Array, at: number) => file.write(bytes.subarray(0, 1), at) };
  await expect(execute(appendTwo, blob, async () => short)).rejects.toBeInstanceOf(CoreError);
  expect(await contents(file)).toEqual([1, 2, 3]);
});

test('every_undo_step_is_tried_and_a_failing_one_is_told', async () => {
  const file = await fileWith([1, 2, 3]);
  const broken = {
    ...file,
    flush: async () => {
      throw new DOMException('gone', 'InvalidStateError');
    },
  };
  await expect(execute(appendTwo, blob, async () => broken)).rejects.toMatchObject({ code: 'storage_failed' });
  expect(await contents(file)).toEqual([1, 2, 3]);
});

test('a_step_that_points_outside_the_blob_writes_nothing', async () => {
  const file = await fileWith([1, 2, 3]);
  const wrong: Plan = { steps: [step('write', { at: 3, from: 2, size: 2 })], undo: [] };
  await expect(execute(wrong, blob, async () => file)).rejects.toMatchObject({ code: 'unexpected' });
  expect(await contents(file)).toEqual([1, 2, 3]);
});
