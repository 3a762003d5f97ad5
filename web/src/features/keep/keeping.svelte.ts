// The three short steps of keeping: what it is, the passphrase, the recovery code.
import { asCoreError } from '../../core/errors';
import { core } from '../../core/client.svelte';
import { keepWords } from '../../words/en';
import { missingCharacters } from '../../core/passphrase';
import { RecoverySetup } from './recovery.svelte';

export type KeepStep = 'about' | 'pass' | 'code' | 'done';

export class Keeping {
  step = $state<KeepStep>('about');
  passphrase = $state('');
  #tried = $state(false);
  #missing = $derived(missingCharacters(this.passphrase));
  error = $derived(this.#tried && this.#missing > 0 ? keepWords.pass.short(this.#missing) : null);
  code = $state<string | null>(null);
  busy = $state(false);
  readonly recovery = new RecoverySetup();

  /** Creates the journal; what was said before joins it, then the code is shown. */
  async create(): Promise<void> {
    this.#tried = true;
    if (this.#missing > 0 || this.busy) return;
    this.busy = true;
    this.code = null;
    try {
      await core.create(this.passphrase);
      await this.recovery.make();
    } catch (thrown) {
      this.code = asCoreError(thrown).code;
      return;
    } finally {
      this.busy = false;
    }
    this.passphrase = '';
    // Without a code the journal is kept all the same; the code can be set up from Settings.
    this.step = this.recovery.phase === 'show' ? 'code' : 'done';
  }

  /** The code can be set up from Settings. */
  later(): void {
    this.step = 'done';
    void this.recovery.leave();
  }
}
