// The three short steps of keeping: what it is, the passphrase, the recovery code.
import { asCoreError } from '../../core/errors';
import { core } from '../../core/client.svelte';
import { keepWords } from '../../words/en';
import { missingCharacters } from './passphrase';
import { RecoverySetup } from './recovery.svelte';

export type KeepStep = 'about' | 'pass' | 'code' | 'done';

export class Keeping {
  step = $state<KeepStep>('about');
  passphrase = $state('');
  error = $state<string | null>(null);
  code = $state<string | null>(null);
  busy = $state(false);
  readonly recovery = new RecoverySetup();

  /** Creates the journal; what was said before joins it, then the code is shown. */
  async create(): Promise<void> {
    const missing = missingCharacters(this.passphrase);
    this.error = missing > 0 ? keepWords.pass.short(missing) : null;
    if (missing > 0 || this.busy) return;
    this.busy = true;
    this.code = null;
    try {
      await core.create(this.passphrase);
    } catch (thrown) {
      this.code = asCoreError(thrown).code;
      return;
    } finally {
      this.busy = false;
    }
    this.step = 'code';
    await this.recovery.make(this.passphrase);
    this.passphrase = '';
  }
}
