// Looking at the files without a key: what this device holds.

import type { InspectReply } from './api.gen';
import type { Found } from './messages';
import { bytesIn, type Session } from './session';
import { fileNames } from './storage-names';

/** Both header slots. */
export const headSize = 8192;

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

export function inspectHeads(session: Session, a: Uint8Array, b: Uint8Array): Promise<InspectReply> {
  const heads = new Uint8Array(a.length + b.length);
  heads.set(a);
  heads.set(b, a.length);
  return session.call('inspect', { a: a.length, b: b.length }, bytesIn(heads));
}

/** Damaged heads open with no key; a damaged part behind them does, and is another thing to say. */
export function troubleOf(found: InspectReply['found']): string {
  if (found === 'newer') return 'newer_version';
  return found === 'damaged' ? 'damaged_heads' : found;
}
