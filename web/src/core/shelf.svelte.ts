// Every record of a few kinds, as one screen shows and changes them: read while the journal is open, and gone at a lock.
import { core, type Moment, type NewMoment } from './client.svelte';
import { asCoreError } from './errors';

export interface ShelfPorts {
  /** Newest first. */
  every(kinds: string[]): Promise<Moment[]>;
  log(moment: NewMoment): Promise<unknown>;
  edit(id: string, body: object): Promise<unknown>;
  erase(id: string): Promise<unknown>;
}

const ofCore: ShelfPorts = {
  every: (kinds) => core.reading.every(kinds),
  log: (moment) => core.log(moment),
  edit: (id, body) => core.edit(id, body),
  erase: (id) => core.erase(id),
};

export class Shelf {
  readonly #kinds: readonly string[];
  readonly #ports: ShelfPorts;
  #turn = 0;
  /** Newest first; null until they are known. */
  moments = $state.raw<readonly Moment[] | null>(null);
  saving = $state(false);
  /** Something was written since the screen was opened. */
  saved = $state(false);
  trouble = $state<string | null>(null);

  constructor(kinds: readonly string[], ports: ShelfPorts = ofCore) {
    this.#kinds = kinds;
    this.#ports = ports;
  }

  of(kind: string): Moment[] {
    return (this.moments ?? []).filter((moment) => moment.kind === kind);
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const moments = await this.#ports.every([...this.#kinds]);
      if (turn === this.#turn) this.moments = moments;
    } catch (thrown) {
      if (turn === this.#turn) this.trouble = asCoreError(thrown).code;
    }
  }

  putAway(): void {
    this.#turn++;
    this.moments = null;
    this.saved = false;
  }

  write(moment: NewMoment): Promise<boolean> {
    return this.change(() => this.#ports.log(moment));
  }

  rewrite(id: string, body: object): Promise<boolean> {
    return this.change(() => this.#ports.edit(id, body));
  }

  erase(id: string): Promise<boolean> {
    return this.change(() => this.#ports.erase(id));
  }

  /** One change at a time; true once it is on the device and read back. */
  async change(change: () => Promise<unknown>): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    this.trouble = null;
    try {
      await change();
      this.saved = true;
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return false;
    } finally {
      this.saving = false;
    }
    await this.load();
    return true;
  }
}
