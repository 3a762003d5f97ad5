// From a passphrase or recovery code to slot keys, each derived once in a worker of its own and measured as `kdf`.

import type { Candidate, SlotKey, SlotRequest, SlotType } from './api.gen';
import { CoreError } from './errors';
import { deriveKey } from './kdf';
import { measured } from './measures';
import type { Secret } from './model';
import type { Session } from './session';

export function textOf(secret: Secret): string {
  return 'passphrase' in secret ? secret.passphrase : secret.recovery;
}

export function requestsOf(candidate: Candidate, secret: Secret): SlotRequest[] {
  return ('passphrase' in secret ? candidate.passphrase : candidate.recovery) ?? [];
}

export function derive(session: Session, request: SlotRequest, text: string): Promise<SlotKey> {
  return measured(
    'kdf',
    // Unicode normal form C: the same letters, however a keyboard composes them, give the same key everywhere.
    async () => ({ request, key: await deriveKey(await session.module(), { request, text: text.normalize('NFC') }) }),
    session.forward,
  );
}

/** A slot key with fresh parameters, for a slot that is about to be made. */
export async function newSlotKey(session: Session, type: SlotType, text: string): Promise<SlotKey> {
  return derive(session, await session.call('new_slot', { type }), text);
}

/** Tries `open` with the key of every request in turn; both files mostly share their slots, so keys are kept for the next try. */
export async function tryKeys<Result>(
  session: Session,
  candidates: Candidate[],
  secret: Secret,
  open: (candidate: Candidate, slot: SlotKey) => Promise<Result>,
): Promise<{ result: Result; slot: SlotKey }> {
  const derived = new Map<string, SlotKey>();
  let last = new CoreError('wrong_key');
  for (const candidate of candidates) {
    for (const request of requestsOf(candidate, secret)) {
      const name = JSON.stringify(request);
      const slot = derived.get(name) ?? (await derive(session, request, textOf(secret)));
      derived.set(name, slot);
      try {
        return { result: await open(candidate, slot), slot };
      } catch (thrown) {
        // A damaged file may have one before it, into which the core takes over what can still be read.
        if (!(thrown instanceof CoreError) || !['wrong_key', 'damaged'].includes(thrown.code)) throw thrown;
        if (last.code !== 'damaged') last = thrown;
      }
    }
  }
  throw last;
}
