// Holding a Web Lock for as long as a file is open; the browser frees it when the worker ends in any way.

import { CoreError } from './errors';

export const journalLock = 'evenkeel-journal';
export const inboxLock = 'evenkeel-inbox';

/** Waits this long for other tabs that only look whether the journal is free. */
const patience = 500;

export interface HeldLock {
  release(): void;
}

/** Rejects with `in_use` when another tab keeps it. */
export function holdLock(name: string): Promise<HeldLock> {
  if (!('locks' in navigator)) return Promise.resolve({ release: () => {} });
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(
        name,
        { signal: AbortSignal.timeout(patience) },
        () => new Promise<void>((release) => resolve({ release })),
      )
      .catch(() => reject(new CoreError('in_use')));
  });
}
