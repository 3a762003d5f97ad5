// The last resort: nothing survives closing the tab, and the screens say so.

import type { Store, StoredFile } from './storage';

/** Bytes that grow; the part that the database store shares. */
export class GrowingBytes {
  private room: Uint8Array<ArrayBuffer>;
  length: number;

  constructor(initial: Uint8Array<ArrayBuffer> = new Uint8Array()) {
    this.room = initial;
    this.length = initial.length;
  }

  read(target: Uint8Array, at: number): number {
    const piece = this.slice(at, at + target.length);
    target.set(piece);
    return piece.length;
  }

  write(bytes: Uint8Array, at: number): void {
    const end = at + bytes.length;
    if (end > this.room.length) this.grow(end);
    this.room.set(bytes, at);
    this.length = Math.max(this.length, end);
  }

  /** Shortens, or lengthens with zeros, as a file does. */
  truncate(size: number): void {
    if (size > this.room.length) this.grow(size);
    this.room.fill(0, Math.min(size, this.length), this.length);
    this.length = size;
  }

  slice(start: number, end: number): Uint8Array<ArrayBuffer> {
    return this.room.slice(Math.min(start, this.length), Math.min(end, this.length));
  }

  private grow(needed: number): void {
    const wider = new Uint8Array(Math.max(needed, this.room.length * 2, 65536));
    wider.set(this.room.subarray(0, this.length));
    this.room = wider;
  }
}

export function memoryStore(): Store {
  const files = new Map<string, GrowingBytes>();
  const bytesOf = (name: string): GrowingBytes => {
    const held = files.get(name) ?? new GrowingBytes();
    files.set(name, held);
    return held;
  };
  return {
    kind: 'memory',
    async ensure(name) {
      const created = !files.has(name);
      bytesOf(name);
      return created;
    },
    open: async (name) => memoryFile(bytesOf(name)),
    peek: async (name, start, end) => bytesOf(name).slice(start, end),
    sizeOf: async (name) => bytesOf(name).length,
  };
}

function memoryFile(bytes: GrowingBytes): StoredFile {
  return {
    size: () => bytes.length,
    read: (target, at) => bytes.read(target, at),
    async write(piece, at) {
      bytes.write(piece, at);
      return piece.length;
    },
    truncate: async (size) => bytes.truncate(size),
    flush: async () => {},
    close: () => {},
  };
}
