// Facts about the proof behind a recovery code: how long it is held, and what it allows.

import { expect, test } from 'vitest';
import { RecoveryCode } from './keeping';
import type { Session } from './session';

const groups = ['AAAA1', 'BBBB2'];
const proof = { request: {}, key: '00' } as never;
/** Only what making a code asks of the session; the core itself is tested natively. */
const session = { call: async () => ({ groups }) } as unknown as Session;

test('right_after_creating_a_code_needs_no_passphrase_and_may_be_made_again', async () => {
  const code = new RecoveryCode(session);
  code.created(proof);
  expect(await code.make(null)).toEqual(groups);
  expect(await code.make(null)).toEqual(groups);
});

test('once_forgotten_a_code_asks_for_the_passphrase', async () => {
  const code = new RecoveryCode(session);
  code.created(proof);
  await code.make(null);
  code.forget();
  await expect(code.make(null)).rejects.toMatchObject({ code: 'passphrase_needed' });
  await expect(code.confirm(groups)).rejects.toMatchObject({ code: 'no_code' });
});
