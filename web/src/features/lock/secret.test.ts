// Opening keeps what was typed until it worked, and names the group with a slip.
import { expect, test } from 'vitest';
import { CoreError } from '../../core/errors';
import { SecretEntry } from './secret.svelte';

test('a_wrong_passphrase_keeps_the_field_and_its_code', async () => {
  const entry = new SecretEntry();
  entry.text = 'not this one';
  const opened = await entry.submit(async () => {
    throw new CoreError('wrong_key');
  });
  expect(opened).toBe(false);
  expect(entry.text).toBe('not this one');
  expect(entry.code).toBe('wrong_key');
});

test('opening_empties_the_field', async () => {
  const entry = new SecretEntry();
  entry.text = 'a long enough phrase';
  const seen: unknown[] = [];
  expect(await entry.submit(async (secret) => void seen.push(secret))).toBe(true);
  expect(seen).toEqual([{ passphrase: 'a long enough phrase' }]);
  expect(entry.text).toBe('');
});

test('a_slip_in_the_recovery_code_is_named_while_typing', async () => {
  const entry = new SecretEntry(async (text) => ({ wrongGroup: text.includes('X') ? 2 : null }));
  entry.toggle();
  entry.text = 'AAAAA BBBBB CCCCX';
  await entry.checkCode();
  expect(entry.wrongGroup).toBe(2);
  entry.text = 'AAAAA';
  await entry.checkCode();
  expect(entry.wrongGroup).toBeNull();
});
