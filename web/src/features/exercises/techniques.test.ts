// The five techniques each name their length, caution and source; red sees those without a caution first.
import { expect, test } from 'vitest';
import { ordered, pathOf, technique, techniques } from './techniques';

test('all_five_techniques_are_there_with_a_length_and_a_source', () => {
  expect(techniques.map((one) => one.id).sort()).toEqual(['breathing', 'object', 'senses', 'splash', 'walk']);
  for (const one of techniques) {
    expect(one.minutes, one.id).toBeGreaterThan(0);
    expect(one.source, one.id).not.toBe('');
    expect(one, one.id).toHaveProperty('caution');
  }
});

test('at_red_the_ones_without_a_caution_come_first', () => {
  expect(ordered('red').slice(0, 2).map((one) => one.id)).toEqual(['senses', 'object']);
  expect(ordered('yellow')[0]?.id).toBe('breathing');
});

test('every_technique_has_its_address', () => {
  expect(techniques.map((one) => pathOf(one.id))).toEqual(['/breathe', '/senses', '/object', '/splash', '/walk']);
  expect(technique('none')).toBeUndefined();
});
