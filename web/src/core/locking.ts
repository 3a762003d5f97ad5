// The order of locking: typed text first, then an orderly close, then the end of the worker; none of it waits for ever.

export interface LockSteps {
  /** Sends out what is typed; resolves when each text is durable or has failed and is kept for the next try. */
  save(): Promise<unknown>;
  /** Zeroes the keys and closes the files. */
  close(): Promise<unknown>;
  /** Ends what is left; a text that was still on its way fails and may go another one. */
  end(orderly: boolean): void;
}

/** How long saving may take, closing after it, and the second try of what could not be saved. */
const patience = 2_000;

/** Resolves when the keys are gone, at most three times the patience after the call. */
export async function lockInOrder(steps: LockSteps): Promise<void> {
  // Called at once: the texts are posted while this is still the open journal's worker.
  const saved = steps.save();
  await within(saved);
  const orderly = await within(steps.close());
  steps.end(orderly !== 'failed');
  await within(Promise.all([saved, steps.save()]));
}

async function within(work: Promise<unknown>): Promise<'done' | 'failed' | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), patience)));
  const outcome = work.then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  const first = await Promise.race([outcome, late]);
  clearTimeout(timer);
  return first;
}
