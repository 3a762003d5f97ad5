// The records of a few kinds as one screen shows and changes them: one change at a time, read back from the journal, and what kept it from being done.
import { deskOfCore } from './records-desk';
import { troubleOf } from './errors';
import type { Moment, NewMoment } from './model';
import { SharedRecords, type RecordsDesk } from './shared-records.svelte';

export class Shelf {
  readonly records: SharedRecords;
  readonly #desk: RecordsDesk;
  /** Newest first; null until they are known. */
  moments = $derived.by(() => (this.records.read ? this.records.all : null));
  saving = $state(false);
  /** Something was written since the screen was opened. */
  saved = $state(false);
  trouble = $state<string | null>(null);

  constructor(kinds: readonly string[], desk: RecordsDesk = deskOfCore) {
    this.records = new SharedRecords(kinds, desk);
    this.#desk = desk;
  }

  of(kind: string): readonly Moment[] {
    return this.records.of(kind);
  }

  async load(): Promise<void> {
    this.trouble = (await troubleOf(this.records.load([]))) ?? this.trouble;
  }

  putAway(): void {
    this.records.rest([]);
    this.saved = false;
  }

  write(moment: NewMoment): Promise<boolean> {
    return this.change(() => this.#desk.log(moment));
  }

  rewrite(id: string, body: object): Promise<boolean> {
    return this.change(() => this.#desk.edit(id, body));
  }

  erase(id: string): Promise<boolean> {
    return this.change(() => this.#desk.erase(id));
  }

  /** True once it is on the device and read back. */
  async change(change: () => Promise<unknown>): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    this.trouble = null;
    this.trouble = await troubleOf(change());
    this.saving = false;
    if (this.trouble !== null) return false;
    this.saved = true;
    await this.load();
    return true;
  }
}
