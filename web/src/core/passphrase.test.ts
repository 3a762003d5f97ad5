// Twelve characters or five words; anything else says how much is missing.
import { expect, test } from 'vitest';
import { missingCharacters } from './passphrase';

test('twelve_characters_are_enough_eleven_are_one_short', () => {
  expect(missingCharacters('abcdefghijkl')).toBe(0);
  expect(missingCharacters('abcdefghijk')).toBe(1);
});

test('five_short_words_are_enough', () => {
  expect(missingCharacters('a b c d e')).toBe(0);
  expect(missingCharacters('a b c d')).toBe(5);
});

test('an_emoji_counts_as_one_character_and_outer_spaces_as_none', () => {
  expect(missingCharacters('🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊')).toBe(0);
  expect(missingCharacters('   abc   ')).toBe(9);
});
