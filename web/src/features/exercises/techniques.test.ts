// Each technique names its length, caution and source; a few are offered at once, at red those without a caution first.
import { expect, test } from 'vitest';
import { journalWords } from '../../words/en';
import { ordered, pathOf, technique, techniques } from './techniques';

const ids = techniques.map((one) => one.id);

test('all_sixteen_techniques_are_there_with_a_length_a_purpose_and_a_source', () => {
  const first = ['breathing', 'senses', 'object', 'splash', 'walk'];
  const others = ['sighing', 'muscles', 'blanket', 'hot_shower', 'cold_shower', 'taste', 'exercise', 'naming', 'writing', 'secure_moment', 'waiting'];
  expect(ids).toEqual([...first, ...others]);
  for (const one of techniques) {
    expect(one.minutes, one.id).toBeGreaterThan(0);
    expect(one.purpose, one.id).not.toBe('');
    expect(one.sources.length, one.id).toBeGreaterThan(0);
    expect(one, one.id).toHaveProperty('caution');
    if (one.id !== 'breathing') expect(one.steps.length, one.id).toBeGreaterThan(3);
  }
});

test('at_red_the_ones_without_a_caution_come_first', () => {
  expect(ordered('red').first.map((one) => one.id)).toEqual(['senses', 'object', 'breathing', 'splash', 'walk']);
  expect(ordered('red').more[0]?.id).toBe('waiting');
  expect(ordered('yellow').first[0]?.id).toBe('breathing');
});

test('five_are_offered_at_once_and_none_is_lost', () => {
  const { first, more } = ordered('red');
  expect(first).toHaveLength(5);
  expect([...first, ...more].map((one) => one.id).sort()).toEqual([...ids].sort());
});

test('every_technique_has_its_name_in_the_journal', () => {
  for (const id of ids) expect(journalWords.technique, id).toHaveProperty(id);
});

test('breathing_has_an_address_of_its_own_and_an_unknown_id_is_no_technique', () => {
  expect(['breathing', 'senses', 'hot_shower'].map(pathOf)).toEqual(['/breathe', '/senses', '/hot_shower']);
  expect(technique('none')).toBeUndefined();
});
