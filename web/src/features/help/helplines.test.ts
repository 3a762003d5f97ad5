// The right lines stand under the right country, and a number is dialled as it is printed.
import { expect, test } from 'vitest';
import { countryCodes, dialable, guessCountry, linesFor } from './helplines';

test('the_country_is_guessed_from_a_language_that_names_one', () => {
  expect(guessCountry(['en', 'de-AT'])).toBe('AT');
  expect(guessCountry(['en-US'])).toBe('US');
  expect(guessCountry(['zh-Hant-TW'])).toBe('TW');
  expect(guessCountry(['en', 'es-419', 'not a tag'])).toBeNull();
});

test('the_united_states_have_988_by_call_and_text', () => {
  const crisis = linesFor('US').find((line) => line.topic === 'crisis');
  expect(crisis?.call).toBe('988');
  expect(crisis?.text?.to).toBe('988');
});

test('a_country_of_the_european_union_without_its_own_entry_has_112', () => {
  expect(linesFor('PL').map((line) => line.call)).toContain('112');
  expect(linesFor('DE')[0]?.call).toBe('112');
});

test('an_unknown_or_unchosen_country_has_no_lines_to_invent', () => {
  expect(linesFor('AQ')).toEqual([]);
  expect(linesFor(null)).toEqual([]);
});

test('a_dialled_number_keeps_its_digits_and_a_leading_plus', () => {
  expect(dialable('1-800-799-7233')).toBe('18007997233');
  expect(dialable('+49 30 (123) 45')).toBe('+493012345');
  expect(dialable('116 123')).toBe('116123');
});

test('every_country_of_the_list_has_at_least_one_line', () => {
  for (const code of countryCodes()) expect(linesFor(code).length, code).toBeGreaterThan(0);
});
