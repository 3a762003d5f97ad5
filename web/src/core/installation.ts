// What this place knows about itself, outside the journal: its id, and its device with the last number sure to be written.

import type { LastWritten } from './api.gen';
import { newId } from './random';
import type { Store, StoredFile } from './storage';
import { installationName } from './storage-names';

const pattern = /^([0-9a-f]{32})(?: ([0-9a-f]{16}) (\d{16}))?\n$/;

export class Installation {
  private readonly file: StoredFile;
  readonly id: string;
  private last: LastWritten | null;

  private constructor(file: StoredFile, id: string, last: LastWritten | null) {
    this.file = file;
    this.id = id;
    this.last = last;
  }

  /** An absent or unreadable file means a new place: the journal then takes on a new device before its first write. */
  static async open(store: Store): Promise<Installation> {
    const file = await store.open(installationName);
    const bytes = new Uint8Array(file.size());
    file.read(bytes, 0);
    const [, id, device, number] = pattern.exec(new TextDecoder().decode(bytes)) ?? [];
    if (id !== undefined) return new Installation(file, id, device === undefined ? null : { device, number: Number(number) });
    const fresh = newId();
    await file.truncate(0);
    await file.write(new TextEncoder().encode(`${fresh}\n`), 0);
    await file.flush();
    return new Installation(file, fresh, null);
  }

  /** Null until something was written here. */
  get lastWritten(): LastWritten | null {
    return this.last;
  }

  /**
   * The journal was flushed before, so what is lost here by a power cut or a full disk only makes the place one more
   * device. Flushed only for another device: for every note it would double its time.
   */
  async remember(last: LastWritten): Promise<void> {
    const known = this.last?.device === last.device;
    this.last = last;
    const line = `${this.id} ${last.device} ${String(last.number).padStart(16, '0')}\n`;
    try {
      await this.file.write(new TextEncoder().encode(line), 0);
      if (!known) await this.file.flush();
    } catch {
      // What the journal holds is saved all the same.
    }
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
