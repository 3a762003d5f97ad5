// A real problem as a fact (method P12): written down as it is said, never examined and never doubted.
import type { Concern, SafetyItem } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import { KeptTexts, type Desk as Drafts } from './kept-texts';

export interface Desk extends Drafts {
  write(kind: 'concern', body: Concern): Promise<string>;
  edit(id: string, body: object): Promise<void>;
  mayWrite(): boolean;
}

/** care: those who know about harm. Nothing has to be said to get there. */
export type Phase = 'what' | 'safety' | 'care';

const words = 'concern';
const rest = 'concern rest';

interface Rest {
  person: string | null;
  safety: SafetyItem[];
  record: string | null;
}

export class ConcernNote {
  readonly #desk: Desk;
  readonly #kept: KeptTexts;
  phase = $state<Phase>('what');
  what = $state('');
  person = $state<string | null>(null);
  safety = $state<SafetyItem[]>([]);
  written = $state(false);
  trouble = $state<string | null>(null);
  #record: string | null = null;
  #last = '';
  #turn: Promise<unknown> = Promise.resolve();

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#kept = new KeptTexts(desk);
  }

  takeUp(): void {
    if (this.#body() !== null) return;
    const text = this.#kept.take(words);
    const other = this.#kept.take(rest);
    if (text === null && other === null) return;
    this.what = text ?? '';
    const { person = null, safety = [], record = null } = (other === null ? {} : JSON.parse(other)) as Partial<Rest>;
    this.person = person;
    this.safety = safety;
    this.#record = record;
  }

  keepDraft(): void {
    const body = JSON.stringify(this.#body());
    const done = body === 'null' || body === this.#last;
    const other: Rest = { person: this.person, safety: $state.snapshot(this.safety), record: this.#record };
    this.#kept.put(words, done ? '' : this.what);
    this.#kept.put(rest, done ? '' : JSON.stringify(other));
    this.written = body !== 'null' && done;
  }

  /** Writes what stands here, whichever way it is left; false where it has to stay a draft. */
  write(): Promise<boolean> {
    const done = this.#turn.then(() => this.#write());
    this.#turn = done;
    return done;
  }

  startAnew(): void {
    Object.assign(this, { phase: 'what', what: '', person: null, safety: [], written: false, trouble: null });
    this.#record = null;
    this.#last = '';
  }

  #body(): Concern | null {
    const what = this.what.trim();
    if (what === '' && this.safety.length === 0) return null;
    return {
      ...(what !== '' && { what }),
      ...(this.person !== null && { person: this.person }),
      ...(this.safety.length > 0 && { safety: $state.snapshot(this.safety) }),
    };
  }

  async #write(): Promise<boolean> {
    const body = this.#body();
    const text = JSON.stringify(body);
    if (body === null || text === this.#last) return true;
    if (!this.#desk.mayWrite()) return false;
    this.trouble = null;
    try {
      if (this.#record === null) this.#record = await this.#desk.write('concern', body);
      else await this.#desk.edit(this.#record, body);
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return false;
    }
    this.#last = text;
    this.keepDraft();
    return true;
  }
}
