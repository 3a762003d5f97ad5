// The card of a scale: what it says of a change, and that it says no more than the file allows.
import { expect, test } from 'vitest';
import type { ScaleCourse } from '../../core/api.gen';
import { scaleCard } from './forms';

const point = (day: number, score?: number) => ({ at: day * 86_400_000, offset: 0, ...(score !== undefined && { score, likely: { low: score - 3, high: score + 3 } }) });
const course = (more: Partial<ScaleCourse>): ScaleCourse => ({ least: 0, most: 30, verdict: 'one', points: [], ...more });
const compared = { points: [point(0, 15), point(30, 9)], from: 15, to: 9, smallest: 4.3, beside: { low: 12, high: 18 } };

test('a_reliable_change_is_told_with_the_least_change_that_is_more_than_noise', () => {
  const card = scaleCard(course({ ...compared, verdict: 'lower' }));
  expect(card.lines).toEqual(['Your score fell from 15 to 9.', 'A change of about 4.3 or more is larger than the questionnaire’s own noise.']);
  expect(card.pictures).toHaveLength(1);
  expect(card.harder).toBe(false);
});

test('a_worsening_has_help_beside_it_and_no_name_for_it', () => {
  const card = scaleCard(course({ ...compared, from: 9, to: 15, verdict: 'higher', harder: true }));
  expect(card.lines[0]).toBe('Your score rose from 9 to 15.');
  expect(card.harder).toBe(true);
});

test('without_a_norm_and_too_soon_only_the_score_is_told', () => {
  const points = [point(0, 15), point(30, 9)];
  expect(scaleCard(course({ points, verdict: 'no_norm' })).lines).toEqual(['Your last score was 9.', expect.stringContaining('does not say how much')]);
  expect(scaleCard(course({ points, verdict: 'soon' })).lines[1]).toContain('14 days');
  expect(scaleCard(course({})).lines[0]).toBe('There is no score yet.');
});

test('an_incomplete_form_stands_in_the_table_and_not_in_the_picture', () => {
  const card = scaleCard(course({ points: [point(0, 15), point(20), point(40, 9)], verdict: 'no_norm' }));
  expect(card.table?.rows).toHaveLength(3);
  expect(card.table?.rows[1]?.[1]).toBe('open');
  expect(card.pictures[0]?.picture).toMatchObject({ points: [{ score: 15 }, { score: 9 }] });
});

test('marks_of_the_file_are_numbers_alone', () => {
  const card = scaleCard(course({ ...compared, verdict: 'noise', cutoffs: [7], source: 'A book', second: true, no_room: true, course: { points: 2 } }));
  expect(card.how).toContain('The file marks 7 on its scale.');
  expect(card.how).toContain('A book');
  expect(card.note).toContain('second time');
  expect(card.lines).toContain('Over all your times there is no clear direction.');
});
