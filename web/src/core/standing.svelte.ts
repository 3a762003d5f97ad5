// What stands on one screen of an episode: drafted while it is typed, written once when the screen is left, whichever way.
import { core } from './client.svelte';
import { takesAll } from './takes-all';

export interface StandingPorts {
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
  /** False while only a draft can be kept. */
  takesAll(): boolean;
}

const ofCore: StandingPorts = {
  draft: (purpose, text) => core.draft(purpose, text),
  draftOf: (purpose) => core.draftOf(purpose),
  takesAll: () => takesAll(core.status),
};

export class Standing<Field extends string> {
  readonly #screen: string;
  readonly #fields: readonly Field[];
  readonly #ports: StandingPorts;
  #written = false;
  text = $state({} as Record<Field, string>);

  /** Takes up what an earlier visit left behind. */
  constructor(screen: string, fields: readonly Field[], ports: StandingPorts = ofCore) {
    this.#screen = screen;
    this.#fields = fields;
    this.#ports = ports;
    for (const field of fields) this.text[field] = ports.draftOf(`${screen} ${field}`) ?? '';
  }

  put(field: Field, text: string): void {
    this.text[field] = text;
    this.#ports.draft(`${this.#screen} ${field}`, text);
  }

  /** The person's words without blanks around them; undefined where there are none. */
  said(field: Field): string | undefined {
    return this.text[field].trim() || undefined;
  }

  /** Writes once what was said; while it cannot be written the drafts stay for the next visit. */
  async leave(write: (() => Promise<unknown>) | null): Promise<void> {
    if (this.#written || !this.#ports.takesAll()) return;
    this.#written = true;
    try {
      await write?.();
    } catch (thrown) {
      this.#written = false;
      throw thrown;
    }
    for (const field of this.#fields) this.#ports.draft(`${this.#screen} ${field}`, '');
  }
}
