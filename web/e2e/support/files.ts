// Journal files as a person brings them, and the ways in which one can be wrong.
import type { Page } from '@playwright/test';
import { keepWords, lockWords } from '../../src/words/en';
import { button, openApp } from './steps';

/** Both header slots; frames follow. */
export const headSize = 8192;
const slotSize = 4096;

/** "I have a journal file": chooses it, and types a passphrase if one is given. */
export async function bringFile(page: Page, bytes: Buffer, words?: string, name = 'journal.keel'): Promise<void> {
  await openApp(page, '/open');
  const chosen = page.waitForEvent('filechooser');
  await button(page, keepWords.file.choose).click();
  await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  if (words === undefined) return;
  await page.getByLabel(lockWords.label, { exact: true }).fill(words);
  await button(page, keepWords.file.open).click();
}

/** The format number of both slots raised by one, as a later version would write it. */
export function fromNewerVersion(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  for (const slot of [0, slotSize]) copy.writeUInt16LE(copy.readUInt16LE(slot + 8) + 1, slot + 8);
  return copy;
}

export const cutAt = (file: Buffer, size: number): Buffer => Buffer.from(file.subarray(0, size));

export function withBitFlipped(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy.writeUInt8(copy.readUInt8(at) ^ 0x10, at);
  return copy;
}

export const withHeadersSwapped = (file: Buffer): Buffer =>
  Buffer.concat([file.subarray(slotSize, headSize), file.subarray(0, slotSize), file.subarray(headSize)]);

/** Where each frame starts, from the lengths in their heads (docs/format.md): magic u32, length u32, index u32, crc32c u32. */
export function frameStarts(file: Buffer): number[] {
  const starts: number[] = [];
  for (let at = headSize; at + 16 <= file.length; at += 16 + file.readUInt32LE(at + 4)) starts.push(at);
  return starts;
}
