// What is asked for is a setting of the journal, and a value that nobody can choose turns nothing off.
import { expect, test } from 'vitest';
import { notAskedIn, settingOf } from './asked';

test('what_was_turned_off_is_read_from_the_settings_of_the_journal', () => {
  expect(notAskedIn([])).toEqual([]);
  expect(notAskedIn([{ name: 'ask_numbers', value: 'no' }, { name: 'ask_review', value: 'yes' }, { name: 'lock_idle_minutes', value: '5' }])).toEqual(['numbers']);
});

test('an_odd_value_or_an_unknown_name_turns_nothing_off', () => {
  expect(notAskedIn([{ name: 'ask_fears', value: 'never' }, { name: 'ask_tides', value: 'no' }, { name: 'numbers', value: 'no' }])).toEqual([]);
});

test('what_is_written_is_what_is_read', () => {
  expect(notAskedIn([settingOf('fears', false)])).toEqual(['fears']);
  expect(notAskedIn([settingOf('fears', true)])).toEqual([]);
});
