// The one error that leaves the core: a code for which the message table has words, never a person's text.

export class CoreError extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.name = 'CoreError';
    this.code = code;
  }
}

/** For work that can wait for the next opening: what storage refuses now must not keep a person from reading. */
export function notNow(thrown: unknown): null {
  if (['storage_full', 'storage_failed', 'storage_refused', 'in_use', 'inbox_forged'].includes(asCoreError(thrown).code)) return null;
  throw thrown;
}

/** Any thrown value as a CoreError; a full disk is named, everything unknown is `unexpected`. */
export function asCoreError(thrown: unknown): CoreError {
  if (thrown instanceof CoreError) return thrown;
  if (thrown instanceof DOMException) {
    if (thrown.name === 'QuotaExceededError') return new CoreError('storage_full');
    if (thrown.name === 'NoModificationAllowedError') return new CoreError('in_use');
    return new CoreError('storage_refused', thrown.name);
  }
  return new CoreError('unexpected', thrown instanceof Error ? thrown.name : typeof thrown);
}

/** The code of what kept it from being done, or null once it is. */
export async function troubleOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (thrown) {
    return asCoreError(thrown).code;
  }
}
