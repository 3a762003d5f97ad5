// Lessons as the screens use them: found by id, each of their terms explained once, at the part that uses it first.
import { expect, test } from 'vitest';
import { explained, lessonOf, lessons, type Lesson } from './lessons';

const lesson = (texts: string[], terms: string[]): Lesson => ({
  id: 'made_up',
  title: 'Made up',
  minutes: 1,
  parts: texts.map((text, place) => ({ title: `Part ${place}`, text: [text] })),
  terms,
  do: 'Look.',
  sources: [],
});
const ids = (one: Lesson): string[][] => explained(one).map((terms) => terms.map(({ id }) => id));

test('a_lesson_is_found_by_its_id_and_an_unknown_one_is_none', () => {
  expect(lessonOf('checking')?.title).toBe('Checking as a loop');
  expect(lessonOf('no_such')).toBeNull();
});

test('a_term_stands_at_the_first_part_that_uses_it_in_any_shape', () => {
  expect(ids(lesson(['Nothing here.', 'Urges come.', 'An urge goes.'], ['urge']))).toEqual([[], ['urge'], []]);
});

test('a_term_of_two_words_waits_for_both_of_them', () => {
  expect(ids(lesson(['You are anxious.', 'It is anxious attachment.'], ['anxious_attachment']))).toEqual([[], ['anxious_attachment']]);
});

test('a_term_is_not_found_inside_another_word', () => {
  expect(ids(lesson(['A surge of insecurity.', 'To feel secure.'], ['secure']))).toEqual([[], ['secure']]);
});

test('every_term_of_every_lesson_is_explained_once', () => {
  for (const one of lessons) expect(ids(one).flat().sort(), one.id).toEqual([...(one.terms ?? [])].sort());
});
