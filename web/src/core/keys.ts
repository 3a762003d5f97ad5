// What the screens ask about keys and copies: passphrase, recovery code, when it locks, backup. Most of it asks for the passphrase again.

import type { Holder } from './holder.svelte';
import type { LockAfter } from './lock-after';

export class Keys {
  private readonly holder: Holder;

  constructor(holder: Holder) {
    this.holder = holder;
  }

  /** Five made words. */
  makeWords(): Promise<string> {
    return this.holder.call('makeWords', {});
  }

  /** Shown, not yet a key. Without a passphrase only right after the journal was made. */
  newRecoveryCode(passphrase?: string): Promise<string[]> {
    return this.holder.guarded('newRecoveryCode', { passphrase: passphrase ?? null });
  }

  async confirmRecoveryCode(groups: string[]): Promise<void> {
    await this.holder.call('confirmRecoveryCode', { groups });
    this.holder.amend({ recoverySet: true });
  }

  /** The screen of the code was left: nothing of it, nor of the passphrase that allowed it, stays behind. */
  async forgetRecoveryCode(): Promise<void> {
    if (this.holder.status.kind === 'open') await this.holder.call('forgetRecoveryCode', {});
  }

  checkRecoveryCode(text: string): Promise<{ complete: boolean; wrongGroup: number | null }> {
    return this.holder.call('checkRecoveryCode', { text });
  }

  async setLockAfter(passphrase: string, after: LockAfter): Promise<void> {
    await this.holder.guarded('setLockAfter', { passphrase, after });
    this.holder.amend({ lockAfter: after });
  }

  /** An older copy of the file still opens with the old one; the screen says so. */
  async changePassphrase(current: string, next: string): Promise<void> {
    await this.holder.guarded('changePassphrase', { current, next });
  }

  async backup(passphrase: string): Promise<Blob> {
    const copy = await this.holder.guarded('backup', { passphrase });
    this.holder.amend({ lastBackup: Date.now() });
    return copy;
  }

  /** A damaged journal, byte for byte: for safekeeping before it is repaired. */
  copyAsItIs(passphrase: string): Promise<Blob> {
    return this.holder.guarded('copyAsItIs', { passphrase });
  }
}
