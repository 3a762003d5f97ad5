// Looking at the files without a key, making a journal, opening one, taking in a backup, locking.

import type { Candidate, InspectReply, OpenReply, OpenRequest, SlotKey } from './api.gen';
import { CoreError } from './errors';
import { measured } from './measures';
import type { Found } from './messages';
import type { Secret } from './model';
import { bytesIn, partOf, thisMoment, type Session } from './session';
import { newSlotKey, tryKeys } from './slot-keys';
import type { StoredFile } from './storage';
import { fileNames } from './storage-names';
import { Trapped } from './wasm';

/** Both header slots. */
const headSize = 8192;
const pieceSize = 1 << 20;
/** How much of a file is in memory at once besides what it says. */
const readSize = 8 << 20;
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

/** Creates the files at first run; says what they hold. Without a journal the wasm is not even fetched. */
export async function look(session: Session): Promise<Found> {
  const store = await session.store();
  for (const name of Object.values(fileNames)) await store.ensure(name);
  const { found } = await inspect(session);
  if (found === 'nothing') return { store: store.kind, journal: 'absent' };
  return { store: store.kind, journal: found === 'journal' ? 'present' : { trouble: troubleOf(found) } };
}

/** The heads of both files, read beside whoever has them open. */
export async function inspect(session: Session): Promise<InspectReply> {
  const store = await session.store();
  const a = await store.peek(fileNames.a, 0, headSize);
  const b = await store.peek(fileNames.b, 0, headSize);
  if (a.length + b.length === 0) return { found: 'nothing' };
  return inspectHeads(session, a, b);
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

/**
 * The core opens the backup's bytes first, so a wrong passphrase writes nothing. Then the frames are written, and the
 * headers last: a restore that is cut off leaves a file that begins with zeros, which counts as no journal.
 */
export async function restore(session: Session, backup: File, secret: Secret): Promise<Open> {
  await session.takeFiles();
  try {
    if ((await inspect(session)).found !== 'nothing') throw new CoreError('journal_exists');
    const bytes = new Uint8Array(await backup.arrayBuffer());
    const { found, candidates = [] } = await inspectHeads(session, bytes.subarray(0, headSize), new Uint8Array());
    if (found !== 'journal') throw new CoreError(found === 'nothing' ? 'not_a_journal' : troubleOf(found));
    const { result, slot } = await tryKeys(session, candidates, secret, (_, key) => takeIn(session, bytes, key));
    return { reply: result, file: 'a', slot };
  } catch (thrown) {
    await session.leaveFiles();
    throw thrown;
  }
}

async function takeIn(session: Session, bytes: Uint8Array, slot: SlotKey): Promise<OpenReply> {
  const reply = await session.prepare('open', openRequest(session, 'a', slot), bytesIn(bytes));
  const file = await session.file('a');
  try {
    // An earlier restore that was cut off may have left more frames than this one has.
    await file.truncate(0);
    for (let at = headSize; at < bytes.length; at += pieceSize) await writeAll(file, bytes.subarray(at, at + pieceSize), at);
    await file.flush();
    await writeAll(file, bytes.subarray(0, headSize), 0);
    await file.flush();
    await reply.carryOut();
    return reply.ok;
  } catch (thrown) {
    await file.truncate(0);
    await file.flush();
    if (!(thrown instanceof Trapped)) await session.call('lock', {});
    throw thrown;
  }
}

async function writeAll(file: { write(bytes: Uint8Array, at: number): Promise<number> }, piece: Uint8Array, at: number): Promise<void> {
  if ((await file.write(piece, at)) !== piece.length) throw new CoreError('storage_full', 'short write');
}

export async function lock(session: Session): Promise<void> {
  try {
    await session.call('lock', {});
  } finally {
    await session.leaveFiles();
  }
}

function openRequest(session: Session, file: string, slot: SlotKey): OpenRequest {
  const remembered = session.installation?.lastWritten ?? null;
  return {
    file,
    slot,
    installation: idOf(session),
    ...(remembered === null ? {} : { remembered }),
    ...thisMoment(),
  };
}

function inspectHeads(session: Session, a: Uint8Array, b: Uint8Array): Promise<InspectReply> {
  const heads = new Uint8Array(a.length + b.length);
  heads.set(a);
  heads.set(b, a.length);
  return session.call('inspect', { a: a.length, b: b.length }, bytesIn(heads));
}

function fileOf(candidate: Candidate): 'a' | 'b' {
  return candidate.file === 'b' ? 'b' : 'a';
}

function idOf(session: Session): string {
  if (session.installation === null) throw new CoreError('locked');
  return session.installation.id;
}

/** Damaged heads open with no key; a damaged part behind them does, and is another thing to say. */
function troubleOf(found: InspectReply['found']): string {
  if (found === 'newer') return 'newer_version';
  return found === 'damaged' ? 'damaged_heads' : found;
}
