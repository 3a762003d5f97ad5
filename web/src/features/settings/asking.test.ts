// A task behind the passphrase runs once, and a wrong one is told and kept.
import { expect, test } from 'vitest';
import { CoreError } from '../../core/errors';
import { Asking } from './asking.svelte';

test('a_right_passphrase_runs_the_task_and_is_forgotten', async () => {
  const asking = new Asking();
  asking.passphrase = 'a long enough phrase';
  const given: string[] = [];
  await asking.run(async (passphrase) => void given.push(passphrase));
  expect(given).toEqual(['a long enough phrase']);
  expect(asking.done).toBe(true);
  expect(asking.passphrase).toBe('');
});

test('a_wrong_passphrase_is_told_and_stays_in_its_field', async () => {
  const asking = new Asking();
  asking.passphrase = 'something else';
  await asking.run(async () => {
    throw new CoreError('wrong_key');
  });
  expect(asking.code).toBe('wrong_key');
  expect(asking.done).toBe(false);
  expect(asking.passphrase).toBe('something else');
});

test('an_empty_passphrase_runs_nothing', async () => {
  const asking = new Asking();
  await asking.run(async () => {
    throw new Error('must not run');
  });
  expect(asking.code).toBeNull();
});
