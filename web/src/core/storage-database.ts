// IndexedDB behind the same interface, for browsers without sync access handles: a file is pieces of 64 KiB.

import { GrowingBytes } from './storage-memory';
import type { Store, StoredFile } from './storage';

const pieceSize = 65536;
const pieces = 'pieces';
const lengths = 'lengths';

/** Null where the browser has no database or refuses it. */
export async function openDatabaseStore(): Promise<Store | null> {
  if (!('indexedDB' in globalThis)) return null;
  try {
    return databaseStore(await openDatabase());
  } catch (thrown) {
    if (thrown instanceof DOMException) return null;
    throw thrown;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('evenkeel', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(pieces);
    opening.result.createObjectStore(lengths);
  };
  return settled(opening);
}

function databaseStore(database: IDBDatabase): Store {
  const lengthOf = async (name: string): Promise<number | undefined> => {
    const stored: unknown = await settled(database.transaction(lengths).objectStore(lengths).get(name));
    return typeof stored === 'number' ? stored : undefined;
  };
  const load = async (name: string): Promise<GrowingBytes> => {
    const length = (await lengthOf(name)) ?? 0;
    const bytes = new GrowingBytes(new Uint8Array(length));
    const stored = database.transaction(pieces).objectStore(pieces);
    const all: unknown[] = await settled(stored.getAll(IDBKeyRange.bound([name, 0], [name, Infinity])));
    all.forEach((piece, index) => {
      if (piece instanceof Uint8Array) bytes.write(piece, index * pieceSize);
    });
    bytes.truncate(length);
    return bytes;
  };
  return {
    kind: 'database',
    async ensure(name) {
      if ((await lengthOf(name)) !== undefined) return false;
      await commit(database, name, new GrowingBytes(), new Set());
      return true;
    },
    open: async (name) => databaseFile(database, name, await load(name)),
    peek: async (name, start, end) => (await load(name)).slice(start, end),
    sizeOf: async (name) => (await lengthOf(name)) ?? 0,
  };
}

function databaseFile(database: IDBDatabase, name: string, bytes: GrowingBytes): StoredFile {
  const dirty = new Set<number>();
  const touch = (from: number, to: number): void => {
    for (let index = Math.floor(from / pieceSize); index * pieceSize < to; index++) dirty.add(index);
  };
  return {
    size: () => bytes.length,
    read: (target, at) => bytes.read(target, at),
    async write(piece, at) {
      touch(Math.min(at, bytes.length), at + piece.length);
      bytes.write(piece, at);
      return piece.length;
    },
    async truncate(size) {
      touch(Math.min(size, bytes.length), Math.max(size, bytes.length));
      bytes.truncate(size);
    },
    async flush() {
      await commit(database, name, bytes, dirty);
      dirty.clear();
    },
    close: () => {},
  };
}

/** One transaction: the pieces that changed and the length, so a file is never seen half written. */
function commit(database: IDBDatabase, name: string, bytes: GrowingBytes, dirty: Set<number>): Promise<void> {
  const transaction = database.transaction([pieces, lengths], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(pieces);
  for (const index of dirty) {
    const piece = bytes.slice(index * pieceSize, (index + 1) * pieceSize);
    if (piece.length === 0) store.delete([name, index]);
    else store.put(piece, [name, index]);
  }
  transaction.objectStore(lengths).put(bytes.length, name);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('refused', 'UnknownError'));
  });
}
