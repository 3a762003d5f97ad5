// Typed text that is not sent yet: kept after one second of rest, and at once when the page may go away.

import { asCoreError, type CoreError } from './errors';

const rest = 1_000;

export type SaveDraft = (purpose: string, text: string) => Promise<void>;

export class Drafts {
  private readonly typed = new Map<string, string>();
  /** The last text of every field that is not durable yet, also while it is being saved. */
  private readonly latest = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly save: SaveDraft;
  private readonly told: (failure: CoreError | null) => void;

  /**
   * `save` resolves when the text is durable; a rejected text stays and is tried again with the next one.
   * `told`: why the last save did not work, for the screen that shows the field; null once one did.
   */
  constructor(save: SaveDraft, told: (failure: CoreError | null) => void) {
    this.save = save;
    this.told = told;
  }

  put(purpose: string, text: string): void {
    this.typed.set(purpose, text);
    this.latest.set(purpose, text);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), rest);
  }

  /** What a field holds that is not durable yet; an empty text where it was just emptied, null where nothing waits. */
  waiting(purpose: string): string | null {
    return this.latest.get(purpose) ?? null;
  }

  /** Saves everything typed since; resolves when each text is durable or has failed and waits for the next try. */
  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const waiting = [...this.typed];
    this.typed.clear();
    await Promise.all(waiting.map(([purpose, text]) => this.saveOrKeep(purpose, text)));
  }

  watchPage(): void {
    const leaving = (): void => {
      if (document.hidden) void this.flush();
    };
    document.addEventListener('visibilitychange', leaving);
    addEventListener('pagehide', () => void this.flush());
  }

  private async saveOrKeep(purpose: string, text: string): Promise<void> {
    try {
      await this.save(purpose, text);
      if (this.latest.get(purpose) === text) this.latest.delete(purpose);
      this.told(null);
    } catch (thrown) {
      if (!this.typed.has(purpose)) this.typed.set(purpose, text);
      this.told(asCoreError(thrown));
    }
  }
}
