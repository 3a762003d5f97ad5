// Setting up the recovery code: shown in groups, two of them asked back before it counts.
import { troubleOf } from '../../core/errors';
import { core } from '../../core/client.svelte';
import { fillRandom } from '../../core/random';

export type RecoveryPhase = 'ask' | 'show' | 'check' | 'done';

interface Codes {
  newRecoveryCode(passphrase?: string): Promise<string[]>;
  confirmRecoveryCode(groups: string[]): Promise<void>;
  forgetRecoveryCode(): Promise<void>;
}

export class RecoverySetup {
  readonly #codes: Codes;
  phase = $state<RecoveryPhase>('ask');
  groups = $state<string[]>([]);
  /** Indices of the two groups asked back. */
  asked = $state<[number, number]>([0, 1]);
  answers = $state<[string, string]>(['', '']);
  wrong = $state<number | null>(null);
  busy = $state(false);
  code = $state<string | null>(null);

  constructor(codes: Codes = core.keys) {
    this.#codes = codes;
  }

  async make(passphrase?: string): Promise<void> {
    await this.#run(async () => {
      this.groups = await this.#codes.newRecoveryCode(passphrase);
      this.asked = twoOf(this.groups.length);
      this.phase = 'show';
    });
  }

  toCheck(): void {
    this.answers = ['', ''];
    this.wrong = null;
    this.phase = 'check';
  }

  async check(): Promise<void> {
    const miss = this.asked.find((group, index) => tidy(this.answers[index] ?? '') !== this.groups[group]);
    this.wrong = miss ?? null;
    if (miss !== undefined) return;
    await this.#run(async () => {
      await this.#codes.confirmRecoveryCode($state.snapshot(this.groups));
      this.groups = [];
      this.phase = 'done';
    });
  }

  /** The code is left for later, or its screen goes away. */
  async leave(): Promise<void> {
    this.groups = [];
    await this.#run(() => this.#codes.forgetRecoveryCode());
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.code = null;
    this.code = await troubleOf(work());
    this.busy = false;
  }
}

/** As the code is written: capitals, without spaces; letters that look like figures are read as figures. */
export const tidy = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

function twoOf(count: number): [number, number] {
  const random = new Uint8Array(2);
  fillRandom(random);
  const first = (random[0] ?? 0) % count;
  const second = (first + 1 + ((random[1] ?? 0) % (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}
