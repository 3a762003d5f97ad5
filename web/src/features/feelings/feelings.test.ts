// Feelings by name, by id, and in a person's own words.
import { expect, test } from 'vitest';
import { nothing, partOf } from '../../core/felt';
import { groupsOf, has, isNothing, matching, nameOf, toggled } from './feelings';

test('a_name_is_kept_as_its_id_and_a_second_tap_takes_it_out', () => {
  const felt = toggled(toggled(nothing, 'emotions', 'Lonely'), 'body', 'A tight chest');
  expect(felt).toEqual({ emotions: ['lonely'], body: ['chest_tight'] });
  expect(has(felt, 'emotions', 'lonely')).toBe(true);
  expect(nameOf('body', 'chest_tight')).toBe('A tight chest');
  expect(toggled(felt, 'emotions', 'Lonely')).toEqual({ emotions: [], body: ['chest_tight'] });
});

test('own_words_are_kept_as_they_are_typed_and_a_known_word_in_any_case_is_that_word', () => {
  expect(toggled(nothing, 'emotions', ' like a storm ')).toEqual({ emotions: ['like a storm'], body: [] });
  expect(toggled(nothing, 'emotions', 'LONELY')).toEqual({ emotions: ['lonely'], body: [] });
  expect(nameOf('emotions', 'like a storm')).toBe('like a storm');
  expect(toggled(nothing, 'body', '  ')).toBe(nothing);
});

test('a_search_finds_names_without_case_and_accents', () => {
  expect(matching('body', 'TIGHT')).toEqual(['A tight jaw', 'A tight chest', 'Tight fists', 'Tight shoulders']);
  expect(matching('emotions', 'stréss')).toEqual(['Stressed']);
  expect(matching('emotions', ' ')).toEqual([]);
});

test('a_side_that_stayed_empty_is_left_out_of_the_check_in', () => {
  expect(isNothing(nothing)).toBe(true);
  expect(partOf(nothing)).toEqual({});
  expect(partOf({ emotions: [], body: ['tears'] })).toEqual({ body: ['tears'] });
});

test('no_name_stands_in_two_places_of_one_side', () => {
  for (const side of ['emotions', 'body'] as const) {
    const names = groupsOf(side).flatMap(({ name, items }) => [name, ...items.map((item) => item.name)]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  }
});
