// Facts about the lock settings of a journal.

import { expect, test } from 'vitest';
import { limitsOf, lockAfterOf, settingsOf } from './lock-after';

test('without_settings_it_locks_after_five_idle_minutes_and_one_hidden_minute', () => {
  expect(lockAfterOf([])).toEqual({ idleMinutes: 5, hiddenSeconds: 60 });
});

test('what_was_chosen_is_read_again', () => {
  const after = { idleMinutes: 30, hiddenSeconds: 0 };
  expect(lockAfterOf(settingsOf(after))).toEqual(after);
});

test('a_value_nobody_can_choose_counts_as_none', () => {
  const odd = [
    { name: 'lock_idle_minutes', value: '99999' },
    { name: 'lock_hidden_seconds', value: 'never' },
  ];
  expect(lockAfterOf(odd)).toEqual({ idleMinutes: 5, hiddenSeconds: 60 });
});

test('the_watch_counts_in_milliseconds', () => {
  expect(limitsOf({ idleMinutes: 2, hiddenSeconds: 30 })).toEqual({ idle: 120_000, hidden: 30_000 });
});
