// The origin-private file system, through sync access handles; these exist only in a worker.

import type { Store, StoredFile } from './storage';

/** Null where the browser has no such file system, or refuses it (some private windows). */
export async function openFileStore(): Promise<Store | null> {
  if (!('FileSystemFileHandle' in globalThis)) return null;
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return null;
  try {
    return fileStore(await navigator.storage.getDirectory());
  } catch (thrown) {
    if (thrown instanceof DOMException) return null;
    throw thrown;
  }
}

function fileStore(folder: FileSystemDirectoryHandle): Store {
  return {
    kind: 'files',
    async ensure(name) {
      if ((await existing(folder, name)) !== null) return false;
      const handle = await folder.getFileHandle(name, { create: true });
      const access = await unlessTaken(handle);
      // Another tab is making the same file right now, and flushes it.
      if (access === null) return false;
      access.flush();
      access.close();
      return true;
    },
    async open(name) {
      const handle = await folder.getFileHandle(name, { create: true });
      return storedFile(await handle.createSyncAccessHandle());
    },
    async peek(name, start, end) {
      const handle = await existing(folder, name);
      if (handle === null) return new Uint8Array();
      const file = await handle.getFile();
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    },
    async sizeOf(name) {
      const handle = await existing(folder, name);
      return handle === null ? 0 : (await handle.getFile()).size;
    },
  };
}

/** Null while another tab has the file open. */
async function unlessTaken(handle: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle | null> {
  try {
    return await handle.createSyncAccessHandle();
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'NoModificationAllowedError') return null;
    throw thrown;
  }
}

async function existing(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | null> {
  try {
    return await folder.getFileHandle(name);
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return null;
    throw thrown;
  }
}

function storedFile(access: FileSystemSyncAccessHandle): StoredFile {
  return {
    size: () => access.getSize(),
    read: (target, at) => access.read(target as Uint8Array<ArrayBuffer>, { at }),
    write: async (bytes, at) => access.write(bytes as Uint8Array<ArrayBuffer>, { at }),
    truncate: async (size) => access.truncate(size),
    flush: async () => access.flush(),
    close: () => access.close(),
  };
}
