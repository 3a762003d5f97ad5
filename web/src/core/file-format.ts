// The format number in a journal's header slots, read without any key (docs/format.md).

import { fileNames } from './storage-names';

/** The newest format this build reads and writes. */
export const readableFormat = 0;

const slotStarts = [0, 4096] as const;
const magic = 'evenkeel';

/** The format in the first bytes of a header slot, or -1 where none begins. */
export function formatOf(slot: Uint8Array): number {
  if (slot.length < 10) return -1;
  if (String.fromCharCode(...slot.subarray(0, magic.length)) !== magic) return -1;
  return (slot[8] as number) | ((slot[9] as number) << 8);
}

/** The greatest format of both files; -1 without a journal, or where this browser keeps none as files. */
export async function newestFormatOnDevice(): Promise<number> {
  let newest = -1;
  for (const name of [fileNames.a, fileNames.b]) {
    const file = await fileOf(name);
    if (file === null) continue;
    for (const start of slotStarts) {
      const slot = new Uint8Array(await file.slice(start, start + 10).arrayBuffer());
      newest = Math.max(newest, formatOf(slot));
    }
  }
  return newest;
}

async function fileOf(name: string): Promise<File | null> {
  try {
    const folder = await navigator.storage.getDirectory();
    return await (await folder.getFileHandle(name)).getFile();
  } catch (thrown) {
    // No such file yet, or no such file system: nothing here that a build could fail to read.
    if (thrown instanceof DOMException || thrown instanceof TypeError) return null;
    throw thrown;
  }
}
