// public.json on the device: a new version is written beside the old one and flushed before that one is wiped, so one is whole at any moment.

import { CoreError } from './errors';
import type { Store, StoredFile } from './storage';
import { publicName } from './storage-names';

/** Versions begin at multiples of this, so no write touches a block of the disk that holds the other one. */
const block = 4096;

interface Version {
  number: number;
  text: string;
  /** Bytes from the start of its block to the end of its line. */
  from: number;
  to: number;
}

/** The newest whole version; empty when there is none. */
export async function readPublic(store: Store): Promise<string> {
  return (await newest(await store.peek(publicName, 0, Infinity)))?.text ?? '';
}

/** `text` is one JSON object. Resolves when it is flushed and nothing of the version before it is left. */
export async function writePublic(store: Store, text: string): Promise<void> {
  const file = await store.open(publicName);
  try {
    const bytes = new Uint8Array(file.size());
    file.read(bytes, 0);
    const old = await newest(bytes);
    const line = new TextEncoder().encode(await numbered(text, (old?.number ?? 0) + 1));
    const at = old === null || line.length <= old.from ? 0 : roundUp(old.to);
    await writeAll(file, line, at);
    if (at === 0 && old === null) await file.truncate(line.length);
    await file.flush();
    if (old !== null) await wipe(file, at, line.length);
  } finally {
    file.close();
  }
}

export async function emptyPublic(store: Store): Promise<void> {
  const file = await store.open(publicName);
  try {
    await file.truncate(0);
    await file.flush();
  } finally {
    file.close();
  }
}

/** Spaces before the version that stays, nothing behind it. */
async function wipe(file: StoredFile, at: number, length: number): Promise<void> {
  if (at > 0) await writeAll(file, new Uint8Array(at).fill(0x20), 0);
  await file.truncate(at + length);
  await file.flush();
}

async function newest(bytes: Uint8Array): Promise<Version | null> {
  let best: Version | null = null;
  for (let from = 0; from < bytes.length; from += block) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end + 1;
    const text = new TextDecoder().decode(bytes.subarray(from, to)).trim();
    const number = await numberOf(text);
    // A version that stands behind blank blocks is met once from each of them; it begins at the last.
    if (number !== null && number >= (best?.number ?? 0)) best = { number, text, from, to };
  }
  return best;
}

/** The version's number where its check is right; 0 for a whole file from before there were versions. */
async function numberOf(text: string): Promise<number | null> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    // Not the beginning of a version, or a torn one.
    return null;
  }
  if (typeof stored !== 'object' || stored === null) return null;
  const { check, ...rest } = stored as Record<string, unknown>;
  if (check === undefined) return 0;
  const version = rest['version'];
  return typeof version === 'number' && check === (await checkOf(rest)) ? version : null;
}

async function numbered(text: string, version: number): Promise<string> {
  const rest = { ...(JSON.parse(text) as object), version };
  return `${JSON.stringify({ ...rest, check: await checkOf(rest) })}\n`;
}

async function checkOf(rest: object): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(rest))));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const roundUp = (size: number): number => Math.ceil(size / block) * block;

async function writeAll(file: StoredFile, bytes: Uint8Array, at: number): Promise<void> {
  if ((await file.write(bytes, at)) !== bytes.length) throw new CoreError('storage_full', 'short write');
}
