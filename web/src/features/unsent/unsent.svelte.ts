// The message that is not sent: typed, kept until a calmer time, or let go. Nothing here can send anything.
import { asCoreError } from '../../core/errors';
import { holdUntil, type Hold } from './held';

export interface UnsentWriter {
  write(body: object, at: number): Promise<string>;
  erase(id: string): Promise<void>;
  /** False while locked: then the words stay a draft, which is kept too. */
  canWrite(): boolean;
  draft(text: string): void;
  draftOf(): string | null;
  /** Resolves when the draft is durable. */
  draftKept(): Promise<void>;
}

export class Unsent {
  readonly #writer: UnsentWriter;
  text = $state('');
  hold = $state<Hold>('morning');
  saving = $state(false);
  trouble = $state<string | null>(null);
  /** The one just let go, which may still be erased. */
  gone = $state<string | null>(null);

  empty = $derived(this.text.trim() === '');

  constructor(writer: UnsentWriter) {
    this.#writer = writer;
  }

  /** Words from before a reload or a lock are in their field again. */
  takeUp(): void {
    if (this.text === '') this.text = this.#writer.draftOf() ?? '';
  }

  /** What was typed leaves the page at a lock; its draft is kept. */
  putAway(): void {
    this.text = '';
    this.gone = null;
  }

  typed(): void {
    this.gone = null;
    this.#writer.draft(this.text);
  }

  /** Held until its time, and the field is free again. While locked the draft keeps it. */
  keep(now = Date.now()): Promise<boolean> {
    const until = holdUntil(this.hold, now);
    return this.#leave({ text: this.text, ...(until !== null && { hold: until }) }, now);
  }

  async letGo(now = Date.now()): Promise<boolean> {
    if (!this.#writer.canWrite()) {
      this.text = '';
      this.#writer.draft('');
      return true;
    }
    return this.#leave({ text: this.text, fate: 'let_go' }, now);
  }

  async erase(): Promise<void> {
    const id = this.gone;
    if (id === null) return;
    try {
      await this.#writer.erase(id);
      this.gone = null;
      this.trouble = null;
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
    }
  }

  async #leave(body: { text: string; fate?: string }, now: number): Promise<boolean> {
    if (this.empty) return true;
    this.saving = true;
    this.trouble = null;
    try {
      if (!this.#writer.canWrite()) {
        await this.#writer.draftKept();
        return true;
      }
      const id = await this.#writer.write(body, now);
      if (body.fate !== undefined) this.gone = id;
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return false;
    } finally {
      this.saving = false;
    }
    this.text = '';
    this.#writer.draft('');
    return true;
  }
}
