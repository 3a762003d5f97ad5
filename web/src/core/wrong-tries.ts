// Waiting after wrong passphrases: 1 s doubling to 30 s, kept over a reload as a count and a time, nothing else.

import { CoreError } from './errors';

const key = 'tries';
const longestWait = 30_000;

export interface Tries {
  wrong: number;
  /** Epoch milliseconds; 0 when there is nothing to wait for. */
  until: number;
}

export function afterWrongTry(tries: Tries, now: number): Tries {
  const wrong = tries.wrong + 1;
  return { wrong, until: now + Math.min(longestWait, 1000 * 2 ** (wrong - 1)) };
}

/** The end of the wait, or null. A clock that was set back can never lengthen it beyond the longest wait. */
export function waitUntil(tries: Tries, now: number): number | null {
  if (tries.until <= now) return null;
  return Math.min(tries.until, now + longestWait);
}

export function readTries(): Tries {
  const [wrong, until] = (localStorage.getItem(key) ?? '').split(' ').map(Number);
  const valid = Number.isSafeInteger(wrong) && Number.isSafeInteger(until);
  return valid ? { wrong: wrong as number, until: until as number } : { wrong: 0, until: 0 };
}

function writeTries(tries: Tries): void {
  localStorage.setItem(key, `${tries.wrong} ${tries.until}`);
}

/** Runs work that asks for a secret: refused with `wait` while the wait lasts, counted when the secret is wrong. */
export async function counted<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waitUntil(readTries(), Date.now()) !== null) throw new CoreError('wait');
  try {
    const result = await work();
    localStorage.removeItem(key);
    return result;
  } catch (thrown) {
    if (thrown instanceof CoreError && thrown.code === 'wrong_key') writeTries(afterWrongTry(readTries(), Date.now()));
    throw thrown;
  }
}
