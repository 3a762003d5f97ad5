// Compaction: the core fills the idle file piece by piece, what was written is read back and verified, then it switches.

import { CoreError } from './errors';
import { thisMoment, wholeOf, type Session } from './session';

/** Needs room for a second copy, which is checked first; nothing is lost when it fails half way. */
export function tidy(session: Session): Promise<void> {
  return rewrite(session, 'compact');
}

/** The same for a damaged journal: everything that can still be read goes into the new file, which may be written again. */
export function repair(session: Session): Promise<void> {
  return rewrite(session, 'repair');
}

async function rewrite(session: Session, op: 'compact' | 'repair'): Promise<void> {
  await checkRoom(session);
  let piece = await session.change(op, thisMoment());
  while (piece.written !== true) piece = await session.change('plan_more', {});
  const file = await session.file(piece.file === 'b' ? 'b' : 'a');
  await session.change('compact_verify', {}, wholeOf(file));
  await session.change('forget_old', {});
}

async function checkRoom(session: Session): Promise<void> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  const size = Math.max((await session.file('a')).size(), (await session.file('b')).size());
  if (quota - usage < 2 * size) throw new CoreError('storage_full', 'no room for a second copy');
}
