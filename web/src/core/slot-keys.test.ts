// Facts about trying a key on every file that stands here.

import { expect, test, vi } from 'vitest';
import type { Candidate } from './api.gen';
import { CoreError } from './errors';
import type { Session } from './session';
import { tryKeys } from './slot-keys';

vi.mock('./kdf', () => ({ deriveKey: async () => 'key' }));

const session = { module: async () => null, forward: () => {} } as unknown as Session;
const request = { type: 'passphrase', memory: 65536, passes: 3, salt: 'x' } as const;
const candidate = (file: string): Candidate => ({ file, generation: 1, passphrase: [request], recovery: [], recovery_set: false, inbox: '' }) as Candidate;
const both = [candidate('b'), candidate('a')];

/** Opens as the files in `answers` do: an error code, or nothing where the file opens. */
function opening(answers: Record<string, string>): Promise<{ result: string }> {
  return tryKeys(session, both, { passphrase: 'x' }, async ({ file }) => {
    const code = answers[file];
    if (code !== undefined) throw new CoreError(code);
    return file;
  });
}

test('a_damaged_file_gives_way_to_the_one_before_it', async () => {
  expect((await opening({ b: 'damaged' })).result).toBe('a');
});

test.each<[Record<string, string>, string]>([
  [{ b: 'wrong_key', a: 'wrong_key' }, 'wrong_key'],
  [{ b: 'damaged', a: 'wrong_key' }, 'damaged'],
  [{ b: 'damaged', a: 'damaged' }, 'damaged'],
  [{ b: 'newer_version' }, 'newer_version'],
])('where_nothing_opens_the_gravest_reason_is_given', async (answers, code) => {
  await expect(opening(answers)).rejects.toMatchObject({ code });
});
