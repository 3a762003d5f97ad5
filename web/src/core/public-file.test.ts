// Facts about public.json on the device: whatever moment the power goes, a whole version of it is read.

import { describe, expect, test } from 'vitest';
import { emptyPublic, readPublic, writePublic } from './public-file';
import type { Store } from './storage';
import { memoryStore } from './storage-memory';
import { publicName } from './storage-names';

type Step = { write: Uint8Array; at: number } | { truncate: number } | 'flush';

const older = '{"country":"NL","contacts":[{"name":"Aunt Ada","phone":"+31 1"}]}';
const newer = '{"country":"NL","contacts":[{"name":"Aunt Ada","phone":"+31 1"},{"name":"Möhre","phone":"+31 2"}]}';
const long = JSON.stringify({ contacts: [{ name: 'a'.repeat(9_000), phone: '1' }] });

/** A store that also notes every step on its files. */
function noting(store: Store): { store: Store; steps: Step[] } {
  const steps: Step[] = [];
  const open = async (name: string) => {
    const file = await store.open(name);
    return {
      ...file,
      write: async (bytes: Uint8Array, at: number) => (steps.push({ write: bytes.slice(), at }), file.write(bytes, at)),
      truncate: async (size: number) => (steps.push({ truncate: size }), file.truncate(size)),
      flush: async () => (steps.push('flush'), file.flush()),
    };
  };
  return { store: { ...store, open }, steps };
}

async function holding(...texts: string[]): Promise<Store> {
  const store = memoryStore();
  for (const text of texts) await writePublic(store, text);
  return store;
}

const bytesOf = async (store: Store): Promise<string> => new TextDecoder().decode(await store.peek(publicName, 0, Infinity));

/** The file with the steps done up to a cut inside one write; `late`: its last bytes reached the disk first. */
async function cut(before: string[], steps: Step[], index: number, kept: number, late: boolean): Promise<string> {
  const store = await holding(...before);
  const file = await store.open(publicName);
  for (const step of steps.slice(0, index)) {
    if (step === 'flush') continue;
    if ('write' in step) await file.write(step.write, step.at);
    else await file.truncate(step.truncate);
  }
  const last = steps[index];
  if (last !== undefined && last !== 'flush' && 'write' in last) {
    const from = late ? last.write.length - kept : 0;
    await file.write(last.write.subarray(from, from + kept), last.at + from);
  }
  return readPublic(store);
}

test('what_was_written_last_is_read_and_nothing_else_is_in_the_file', async () => {
  const store = await holding(newer, long, older, newer, older);
  expect(await readPublic(store)).toContain('Aunt Ada');
  expect(await bytesOf(store)).not.toContain('Möhre');
  expect(JSON.parse(await bytesOf(store))).toMatchObject(JSON.parse(older) as object);
});

describe.each([
  ['a_second_version', [older]],
  ['a_third_version', [long, older]],
  ['a_version_after_a_long_one', [older, long]],
])('%s', (_, before) => {
  test('cut_at_any_byte_the_older_or_the_newer_is_read', async () => {
    const { store, steps } = noting(await holding(...before));
    await writePublic(store, newer);
    const allowed = [before.at(-1), newer].map((text) => JSON.parse(text as string) as object);
    for (const [index, step] of steps.entries()) {
      const size = typeof step === 'object' && 'write' in step ? step.write.length : 0;
      for (let kept = 0; kept <= size; kept += size > 1_000 && kept > 200 && kept < size - 200 ? 97 : 1) {
        for (const late of [false, true]) {
          const { version, check, ...read } = JSON.parse(await cut(before, steps, index, kept, late)) as Record<string, unknown>;
          expect([typeof version, typeof check]).toEqual(['number', 'string']);
          expect(allowed).toContainEqual(read);
        }
      }
    }
  });
});

test('the_newer_is_flushed_before_the_older_is_touched', async () => {
  const { store, steps } = noting(await holding(older));
  await writePublic(store, newer);
  const kinds = steps.map((step) => (step === 'flush' ? 'flush' : 'write' in step ? 'write' : 'truncate'));
  expect(kinds.slice(0, 2)).toEqual(['write', 'flush']);
  expect(kinds.at(-1)).toBe('flush');
});

test('a_hundred_changes_take_no_more_room_than_two_versions', async () => {
  const store = await holding(...Array.from({ length: 100 }, () => [long, older, newer]).flat());
  expect(await store.sizeOf(publicName)).toBeLessThan(2 * (long.length + 4_096));
});

test('a_file_from_before_versions_is_read_and_a_torn_one_is_nothing', async () => {
  const store = memoryStore();
  const file = await store.open(publicName);
  await file.write(new TextEncoder().encode(older), 0);
  expect(await readPublic(store)).toBe(older);
  await file.truncate(20);
  expect(await readPublic(store)).toBe('');
});

test('emptied_it_says_nothing', async () => {
  const store = await holding(older, newer);
  await emptyPublic(store);
  expect(await readPublic(store)).toBe('');
  expect(await bytesOf(store)).toBe('');
});
