// Where the journal's bytes rest: one interface over the private file system, a database, or memory alone.

import { openDatabaseStore } from './storage-database';
import { openFileStore } from './storage-files';
import { memoryStore } from './storage-memory';

/** One open file. A write is durable only after `flush`; `write` returns how many bytes it took. */
export interface StoredFile {
  size(): number;
  /** Reads into `target` from position `at`; returns how many bytes there were. */
  read(target: Uint8Array, at: number): number;
  write(bytes: Uint8Array, at: number): Promise<number>;
  truncate(size: number): Promise<void>;
  flush(): Promise<void>;
  close(): void;
}

export type StoreKind = 'files' | 'database' | 'memory';

export interface Store {
  readonly kind: StoreKind;
  /** Creates and flushes the file when it does not exist; returns whether it did. */
  ensure(name: string): Promise<boolean>;
  /** Opens for writing; at most one opener at a time, otherwise `in_use`. */
  open(name: string): Promise<StoredFile>;
  /** The bytes from `start` up to `end` without opening, also while another tab has it open; empty when absent. */
  peek(name: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  sizeOf(name: string): Promise<number>;
}

/** The best store this browser offers; never fails, the last resort is memory. */
export async function openStore(): Promise<Store> {
  return (await openFileStore()) ?? (await openDatabaseStore()) ?? memoryStore();
}
