// What is typed to open a journal: a passphrase or the recovery code, with the slip in a code named while typing.
import { asCoreError } from '../../core/errors';
import { core, type Secret } from '../../core/client.svelte';

type CheckCode = (text: string) => Promise<{ wrongGroup: number | null }>;

export class SecretEntry {
  readonly #check: CheckCode;
  kind = $state<'passphrase' | 'recovery'>('passphrase');
  text = $state('');
  busy = $state(false);
  code = $state<string | null>(null);
  /** Counted from 0. */
  wrongGroup = $state<number | null>(null);

  constructor(check: CheckCode = (text) => core.keys.checkRecoveryCode(text)) {
    this.#check = check;
  }

  toggle(): void {
    this.kind = this.kind === 'passphrase' ? 'recovery' : 'passphrase';
    this.text = '';
    this.code = null;
    this.wrongGroup = null;
  }

  async checkCode(): Promise<void> {
    const typed = this.text;
    if (this.kind !== 'recovery' || typed.trim() === '') {
      this.wrongGroup = null;
      return;
    }
    const { wrongGroup } = await this.#check(typed);
    if (this.text === typed) this.wrongGroup = wrongGroup;
  }

  /** Runs `open` with what was typed; true when it worked. The field keeps its text when it did not. */
  async submit(open: (secret: Secret) => Promise<void>): Promise<boolean> {
    if (this.text === '' || this.busy) return false;
    this.busy = true;
    this.code = null;
    try {
      await open(this.kind === 'passphrase' ? { passphrase: this.text } : { recovery: this.text });
      this.text = '';
      return true;
    } catch (thrown) {
      this.code = asCoreError(thrown).code;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
