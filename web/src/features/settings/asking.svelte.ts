// A task that asks for the passphrase once more: what was typed, whether it runs, why it did not.
import { troubleOf } from '../../core/errors';

export class Asking {
  passphrase = $state('');
  busy = $state(false);
  done = $state(false);
  code = $state<string | null>(null);

  async run(task: (passphrase: string) => Promise<void>): Promise<void> {
    if (this.busy || this.passphrase === '') return;
    this.busy = true;
    this.code = null;
    this.code = await troubleOf(task(this.passphrase));
    this.busy = false;
    if (this.code !== null) return;
    this.passphrase = '';
    this.done = true;
  }
}
