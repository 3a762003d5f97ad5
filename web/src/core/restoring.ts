// Taking in a backup on a device without a journal.

import type { OpenReply, SlotKey } from './api.gen';
import { CoreError } from './errors';
import { headSize, inspect, inspectHeads, troubleOf } from './inspecting';
import type { Secret } from './model';
import { openRequest, type Open } from './opening';
import { bytesIn, type Session } from './session';
import { tryKeys } from './slot-keys';
import { Trapped } from './wasm';

const pieceSize = 1 << 20;

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
