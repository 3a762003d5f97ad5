// What asks for the passphrase again: recovery code, passphrase, lock settings, backup, erasing everything.

import type { SlotKey } from './api.gen';
import { CoreError } from './errors';
import { settingsOf, type LockAfter } from './lock-after';
import { inspect } from './inspecting';
import { emptyPublic } from './public-file';
import { thisMoment, type Session } from './session';
import { newSlotKey, tryKeys } from './slot-keys';

const headSize = 8192;
const pieceSize = 1 << 20;

/** A slot key for `passphrase` that opens the open journal now; `wrong_key` otherwise. */
export async function proofOf(session: Session, passphrase: string): Promise<SlotKey> {
  const { candidates = [] } = await inspect(session);
  const { slot } = await tryKeys(session, candidates, { passphrase }, (_, proof) => session.call('prove', { proof }));
  return slot;
}

/** A new code is shown first and becomes a slot only when the person has it. */
export class RecoveryCode {
  private groups: string[] = [];
  /** Held from the moment the passphrase was typed until the code counts or is given up. */
  private proof: SlotKey | null = null;
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** The journal was made a moment ago: its first code needs no second typing. */
  created(proof: SlotKey): void {
    this.proof = proof;
  }

  async make(passphrase: string | null): Promise<string[]> {
    const proof = passphrase === null ? this.proof : await proofOf(this.session, passphrase);
    if (proof === null) throw new CoreError('passphrase_needed');
    const { groups = [] } = await this.session.call('recovery_code', {});
    this.groups = groups;
    this.proof = proof;
    return groups;
  }

  /** `asked`: the groups the person typed back, or all of them. */
  async confirm(asked: string[]): Promise<void> {
    const proof = this.proof;
    if (proof === null) throw new CoreError('no_code');
    const shown = new Set(this.groups);
    if (asked.some((group) => !shown.has(group.trim().toUpperCase()))) throw new CoreError('wrong_code');
    const slot = await newSlotKey(this.session, 'recovery', this.groups.join('-'));
    await this.session.change('slot_set', { proof, slot, ...thisMoment() });
    this.forget();
  }

  forget(): void {
    this.groups = [];
    this.proof = null;
  }
}

export async function changePassphrase(session: Session, current: string, next: string): Promise<void> {
  const proof = await proofOf(session, current);
  const slot = await newSlotKey(session, 'passphrase', next);
  await session.change('slot_set', { proof, slot, ...thisMoment() });
}

export async function setLockAfter(session: Session, passphrase: string, after: LockAfter): Promise<void> {
  const proof = await proofOf(session, passphrase);
  await session.change('guarded', { proof, act: 'lock_changed', settings: settingsOf(after), ...thisMoment() });
}

/** The bytes as they stand, for a damaged journal to which nothing may be added. */
export async function copyAsItIs(session: Session, passphrase: string, name: 'a' | 'b'): Promise<Blob> {
  await proofOf(session, passphrase);
  const file = await session.file(name);
  const bytes = new Uint8Array(file.size());
  if (file.read(bytes, 0) !== bytes.length) throw new CoreError('storage_failed', 'short read');
  return new Blob([bytes], { type: 'application/octet-stream' });
}

/** One file: a head without this place, then the frames as they stand. */
export async function backup(session: Session, proof: SlotKey): Promise<Blob> {
  const { ok, blob, carryOut } = await session.prepare('backup', { proof, ...thisMoment() });
  const parts: BlobPart[] = [blob.slice(ok.start, ok.start + headSize)];
  await carryOut();
  const file = await session.file(ok.file === 'b' ? 'b' : 'a');
  for (let at = headSize; at < ok.size; at += pieceSize) {
    const piece = new Uint8Array(Math.min(pieceSize, ok.size - at));
    if (file.read(piece, at) !== piece.length) throw new CoreError('storage_failed', 'short read');
    parts.push(piece);
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** The files stay, empty: their names were made once and are never removed. */
export async function eraseEverything(session: Session, proof: SlotKey): Promise<void> {
  await session.withInbox(() => session.change('erase_everything', { proof }));
  await session.installation?.forget();
  session.installation = null;
  await session.leaveFiles();
  await emptyPublic(await session.store());
}
