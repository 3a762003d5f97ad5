// Making a journal, opening one, locking.

import type { Candidate, OpenReply, OpenRequest, SlotKey } from './api.gen';
import { CoreError } from './errors';
import { inspect } from './inspecting';
import { measured } from './measures';
import type { Secret } from './model';
import { partOf, thisMoment, type Session } from './session';
import { newSlotKey, tryKeys } from './slot-keys';
import type { StoredFile } from './storage';

/** How much of a file is in memory at once besides what it says. */
const readSize = 4 << 20;
/** From here on a phone should not hold the file and the 64 MiB of the key derivation at once. */
const largeFile = 8 << 20;
/** Browsers free the memory of an ended worker a moment later, and tell nobody when. */
const clearingTime = 30;

export interface Open {
  reply: OpenReply;
  file: 'a' | 'b';
  /** What opened it: proof for a recovery code that is set up in the same sitting. */
  slot: SlotKey;
}

export async function create(session: Session, passphrase: string): Promise<Open> {
  await session.takeFiles();
  try {
    if ((await inspect(session)).found !== 'nothing') throw new CoreError('journal_exists');
    const slot = await newSlotKey(session, 'passphrase', passphrase);
    const reply = await session.change('create', { slot, installation: idOf(session), ...thisMoment() });
    return { reply, file: 'a', slot };
  } catch (thrown) {
    await session.leaveFiles();
    throw thrown;
  }
}

export async function unlock(session: Session, secret: Secret): Promise<Open> {
  await session.takeFiles();
  try {
    const { candidates = [] } = await inspect(session);
    const { result, slot } = await tryKeys(session, candidates, secret, async (candidate, key) => ({
      reply: await openOne(session, candidate, key),
      file: fileOf(candidate),
    }));
    return { ...result, slot };
  } catch (thrown) {
    await session.leaveFiles();
    throw thrown;
  }
}

/** A full disk still lets a person read: what opening wanted to write is left out, and the journal stays read-only. */
async function openOne(session: Session, candidate: Candidate, slot: SlotKey): Promise<OpenReply> {
  const file = await session.file(fileOf(candidate));
  const request = openRequest(session, candidate.file, slot);
  if (file.size() > largeFile) await afterKeyDerivation();
  try {
    return await measured('open', () => openInPieces(session, file, request), session.forward);
  } catch (thrown) {
    if (!(thrown instanceof CoreError) || !['storage_full', 'storage_failed'].includes(thrown.code)) throw thrown;
    return session.call('summary', {});
  }
}

async function openInPieces(session: Session, file: StoredFile, open: OpenRequest): Promise<OpenReply> {
  const size = file.size();
  let reply = await session.change('open_begin', { open, size }, partOf(file, 0, Math.min(size, readSize)));
  while (reply.wanted) reply = await session.change('open_piece', {}, partOf(file, reply.wanted.from, reply.wanted.size));
  if (!reply.opened) throw new CoreError('unexpected', 'neither opened nor wanted');
  return reply.opened;
}

function afterKeyDerivation(): Promise<void> {
  return new Promise((cleared) => setTimeout(cleared, clearingTime));
}

export async function lock(session: Session): Promise<void> {
  try {
    await session.call('lock', {});
  } finally {
    await session.leaveFiles();
  }
}

export function openRequest(session: Session, file: string, slot: SlotKey): OpenRequest {
  const remembered = session.installation?.lastWritten ?? null;
  return {
    file,
    slot,
    installation: idOf(session),
    ...(remembered === null ? {} : { remembered }),
    ...thisMoment(),
  };
}

function fileOf(candidate: Candidate): 'a' | 'b' {
  return candidate.file === 'b' ? 'b' : 'a';
}

function idOf(session: Session): string {
  if (session.installation === null) throw new CoreError('locked');
  return session.installation.id;
}
