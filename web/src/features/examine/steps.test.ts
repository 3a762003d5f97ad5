// The order of the questions, their bars, and the evening on which a fear is looked at again.
import { expect, test } from 'vitest';
import { noAnswers, type Answers } from './answers';
import { dueOf } from './due';
import { after, before, questionOf, questions, type Step } from './steps';

function way(answers: Answers): Step[] {
  const taken: Step[] = ['claim'];
  for (let step: Step = 'claim'; step !== 'end'; taken.push(step)) step = after(step, answers);
  return taken;
}

test('safety_is_asked_after_yes_and_after_nothing_else', () => {
  const answers = { ...noAnswers(), claim: 'c' };
  expect(way({ ...answers, acted: 'yes' })).toEqual(['claim', 'belief', 'supports', 'against', 'acted', 'safety', 'adds_up', 'about', 'balanced', 'after', 'later', 'end']);
  for (const acted of ['no', 'unsure', null] as const) expect(way({ ...answers, acted })).not.toContain('safety');
});

test('without_a_fear_there_is_nothing_to_look_at_later', () => {
  expect(way(noAnswers())).not.toContain('later');
});

test('what_the_person_does_not_want_to_be_asked_is_passed_over_both_ways', () => {
  const answers = { ...noAnswers(), claim: 'c' };
  expect(after('claim', answers, ['belief', 'after'])).toBe('supports');
  expect(before('supports', answers, ['belief', 'after'])).toBe('claim');
  expect(after('balanced', answers, ['after', 'later'])).toBe('end');
});

test('the_way_back_is_the_way_there', () => {
  for (const acted of ['yes', 'no'] as const) {
    const answers = { ...noAnswers(), claim: 'c', acted };
    const there = way(answers);
    for (const [place, step] of there.entries()) expect(before(step, answers)).toBe(there[place - 1] ?? null);
  }
});

test('six_bars_fill_one_after_the_other_and_safety_belongs_to_the_third', () => {
  expect(questions).toBe(6);
  expect((['claim', 'belief', 'supports', 'against', 'acted', 'safety', 'adds_up', 'about', 'balanced', 'after', 'end'] as const).map(questionOf)).toEqual([0, 0, 1, 2, 3, 3, 4, 5, 6, null, null]);
});

test('a_fear_is_looked_at_on_an_evening_never_within_half_a_day', () => {
  const local = (text: string): number => new Date(text).getTime();
  expect(dueOf('tomorrow', local('2026-03-10T23:59'))).toBe(local('2026-03-11T19:00'));
  expect(dueOf('tomorrow', local('2026-03-11T00:01'))).toBe(local('2026-03-12T19:00'));
  expect(dueOf('three_days', local('2026-02-26T08:00'))).toBe(local('2026-03-01T19:00'));
  expect(dueOf('week', local('2026-12-28T08:00'))).toBe(local('2027-01-04T19:00'));
  expect(dueOf('never', 0)).toBeNull();
  for (let hour = 0; hour < 24 * 400; hour++) {
    const now = local('2026-01-01T00:30') + hour * 3_600_000;
    expect((dueOf('tomorrow', now) ?? 0) - now).toBeGreaterThanOrEqual(12 * 3_600_000);
  }
});
