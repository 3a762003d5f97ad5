// Carries out a write plan of the core: every step in order, and on any failure the undo steps.

import { asCoreError, CoreError } from './errors';
import type { StoredFile } from './storage';

/** `at` is a 64-bit position as text; `from` and `size` are a slice of the reply's blob. */
export interface PlanStep {
  do: string;
  file: string;
  at?: string;
  from?: number;
  size?: number;
}

export interface Plan {
  steps: PlanStep[];
  undo: PlanStep[];
  more?: boolean;
}

/** Finds the open file that a step names ("a", "b", "inbox"). */
export type FileOfStep = (name: string) => StoredFile;

/** Resolves when every step has been done and counted; otherwise undoes and rejects with the first failure. */
export async function execute(plan: Plan, blob: Uint8Array, fileOf: FileOfStep): Promise<void> {
  try {
    for (const step of plan.steps) await carryOut(step, blob, fileOf);
  } catch (thrown) {
    const failure = asCoreError(thrown);
    await undo(plan, blob, fileOf, failure);
    throw failure;
  }
}

async function undo(plan: Plan, blob: Uint8Array, fileOf: FileOfStep, failure: CoreError): Promise<void> {
  try {
    for (const step of plan.undo) await carryOut(step, blob, fileOf);
  } catch (thrown) {
    // What was half written stays as an unfinished tail, which the next opening cuts; the caller must reopen.
    throw new CoreError('storage_failed', `${failure.code}, then ${asCoreError(thrown).code}`);
  }
}

async function carryOut(step: PlanStep, blob: Uint8Array, fileOf: FileOfStep): Promise<void> {
  const file = fileOf(step.file);
  switch (step.do) {
    case 'write': {
      const piece = slice(step, blob);
      const written = await file.write(piece, position(step));
      if (written !== piece.length) throw new CoreError('storage_full', 'short write');
      return;
    }
    case 'flush':
      return file.flush();
    case 'truncate':
      return file.truncate(position(step));
    default:
      throw new CoreError('unexpected', 'unknown step');
  }
}

function slice(step: PlanStep, blob: Uint8Array): Uint8Array {
  const from = step.from ?? 0;
  const size = step.size ?? 0;
  if (from + size > blob.length) throw new CoreError('unexpected', 'step outside the blob');
  return blob.subarray(from, from + size);
}

function position(step: PlanStep): number {
  const at = Number(step.at ?? '0');
  if (!Number.isSafeInteger(at) || at < 0) throw new CoreError('unexpected', 'position');
  return at;
}
