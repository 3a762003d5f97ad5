// Drafts under several names: each is put only when it has changed, and all are cleared at once.

export interface Desk {
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

export class KeptTexts {
  readonly #desk: Desk;
  readonly #kept = new Map<string, string>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The desk waits for a moment of rest by itself. An empty text takes the draft away. */
  put(purpose: string, text: string): void {
    if ((this.#kept.get(purpose) ?? '') === text) return;
    this.#kept.set(purpose, text);
    this.#desk.draft(purpose, text);
  }

  /** Null when there is none. */
  take(purpose: string): string | null {
    const text = this.#desk.draftOf(purpose) || null;
    if (text !== null) this.#kept.set(purpose, text);
    return text;
  }

  clear(): void {
    for (const purpose of this.#kept.keys()) this.put(purpose, '');
  }
}
