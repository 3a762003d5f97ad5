// Carries out a write plan of the core: every step in order, and on any failure the undo steps.

import type { Plan, PlanStep } from './api.gen';
import { asCoreError, CoreError } from './errors';
import type { StoredFile } from './storage';

/** Finds the open file that a step names ("a", "b", "inbox", "aside"). */
export type FileOfStep = (name: PlanStep['file']) => Promise<StoredFile>;

/** Resolves when every step has been done and counted; otherwise undoes and rejects with the first failure. */
export async function execute(plan: Plan, blob: Uint8Array, fileOf: FileOfStep): Promise<void> {
  try {
    for (const step of plan.steps ?? []) await carryOut(step, blob, fileOf);
  } catch (thrown) {
    const failure = asCoreError(thrown);
    await undo(plan, blob, fileOf, failure);
    throw failure;
  }
}

async function undo(plan: Plan, blob: Uint8Array, fileOf: FileOfStep, failure: CoreError): Promise<void> {
  let left: CoreError | null = null;
  for (const step of plan.undo ?? []) {
    try {
      await carryOut(step, blob, fileOf);
    } catch (thrown) {
      left = asCoreError(thrown);
    }
  }
  // What was half written stays as an unfinished tail, which the next opening cuts.
  if (left !== null) throw new CoreError('storage_failed', `${failure.code}, then ${left.code}`);
}

async function carryOut(step: PlanStep, blob: Uint8Array, fileOf: FileOfStep): Promise<void> {
  const file = await fileOf(step.file);
  switch (step.action) {
    case 'write': {
      if (step.from + step.size > blob.length) throw new CoreError('unexpected', 'step outside the blob');
      const written = await file.write(blob.subarray(step.from, step.from + step.size), step.at);
      if (written !== step.size) throw new CoreError('storage_full', 'short write');
      return;
    }
    case 'flush':
      return file.flush();
    case 'truncate':
      return file.truncate(step.at);
  }
}
