// What this place knows about itself, outside the journal: its id, and the last number it is sure to have written.

import { CoreError } from './errors';
import { newId } from './random';
import type { Store, StoredFile } from './storage';
import { installationName } from './storage-names';

const pattern = /^([0-9a-f]{32}) (\d{16})\n$/;

export class Installation {
  private readonly file: StoredFile;
  readonly id: string;
  /** Null until something was written here. */
  readonly lastNumber: number | null;

  private constructor(file: StoredFile, id: string, lastNumber: number | null) {
    this.file = file;
    this.id = id;
    this.lastNumber = lastNumber;
  }

  /** An absent or unreadable file means a new place: the journal then takes on a new device before its first write. */
  static async open(store: Store): Promise<Installation> {
    const file = await store.open(installationName);
    const bytes = new Uint8Array(file.size());
    file.read(bytes, 0);
    const known = pattern.exec(new TextDecoder().decode(bytes));
    if (known !== null) return new Installation(file, known[1] as string, Number(known[2]) || null);
    const fresh = new Installation(file, newId(), null);
    await file.truncate(0);
    await fresh.remember(0);
    await file.flush();
    return fresh;
  }

  /**
   * Not flushed: the journal itself was flushed before, so after a power cut this number can only be too small,
   * which is harmless. A flush here would double the time of every note.
   */
  async remember(number: number): Promise<void> {
    const line = new TextEncoder().encode(`${this.id} ${String(number).padStart(16, '0')}\n`);
    const written = await this.file.write(line, 0);
    if (written !== line.length) throw new CoreError('storage_full', 'short write');
  }

  async close(): Promise<void> {
    await this.file.flush();
    this.file.close();
  }

  /** For erasing everything: the next journal here belongs to a new place. */
  async forget(): Promise<void> {
    await this.file.truncate(0);
    await this.close();
  }
}
