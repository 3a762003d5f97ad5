// Facts about the settings in clear.

import { expect, test } from 'vitest';
import { parsePublic } from './public-json';

test('a_whole_file_gives_every_choice', () => {
  const text =
    '{"country":"NL","language":"en","theme":"dark","textSize":150,"motion":"reduced","sound":true,"vibrate":false,"rhythm":{"in":5,"out":7},"digits":false,"pauseTold":true,"contacts":[{"name":"Mo","phone":"+31 1"}]}';
  expect(parsePublic(text)).toEqual({
    country: 'NL',
    language: 'en',
    theme: 'dark',
    textSize: 150,
    motion: 'reduced',
    sound: true,
    vibrate: false,
    rhythm: { in: 5, out: 7 },
    digits: false,
    pauseTold: true,
    contacts: [{ name: 'Mo', phone: '+31 1' }],
  });
});

test('a_cut_file_gives_nothing', () => {
  expect(parsePublic('{"country":"N')).toEqual({});
  expect(parsePublic('')).toEqual({});
  expect(parsePublic(null)).toEqual({});
});

test('a_value_of_the_wrong_kind_is_left_out_and_the_others_stay', () => {
  expect(parsePublic('{"theme":"neon","textSize":"big","country":"FR","contacts":[{"name":"Mo"},7]}')).toEqual({
    country: 'FR',
    contacts: [],
  });
});

test('a_rhythm_that_is_not_gentle_comes_back_gentle', () => {
  expect(parsePublic('{"rhythm":{"in":0.2,"out":60},"sound":"loud"}')).toEqual({ rhythm: { in: 3, out: 9 } });
});
