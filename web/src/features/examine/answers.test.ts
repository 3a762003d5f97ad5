// What is written of a cross-examination: only what was said.
import { expect, test } from 'vitest';
import { concernOf, needsCare, noAnswers, recordOf } from './answers';

test('nothing_said_is_nothing_to_write_even_with_a_person_chosen', () => {
  expect(recordOf(noAnswers())).toBeNull();
  expect(recordOf({ ...noAnswers(), person: 'aa', supports: ['', '  '] })).toBeNull();
});

test('the_first_situation_becomes_its_expected_record', () => {
  const answers = { ...noAnswers(), claim: 'they are losing interest', before: 85, against: ['a warm message this morning', 'busy at work this week', ''], after: 40 };
  expect(recordOf(answers)).toEqual({
    claim: 'they are losing interest',
    belief_before: 85,
    against: ['a warm message this morning', 'busy at work this week'],
    belief_after: 40,
  });
});

test('a_belief_of_nothing_at_all_is_an_answer', () => {
  expect(recordOf({ ...noAnswers(), before: 0 })).toEqual({ belief_before: 0 });
});

test('yes_they_have_is_a_fact_for_the_fear_and_asks_for_no_safety_of_its_own', () => {
  const answers = { ...noAnswers(), claim: 'c', supports: ['one'], acted: 'yes' as const, fact: ' gone for two days ' };
  expect(recordOf(answers)).toEqual({ claim: 'c', supports: ['one', 'gone for two days'], acted: 'yes' });
  expect(needsCare(answers)).toBe(false);
});

test('one_tick_needs_care_and_stands_in_the_record_and_in_a_concern', () => {
  const answers = { ...noAnswers(), claim: 'they will leave', person: 'aa', acted: 'yes' as const, fact: 'read my messages', safety: ['watched' as const] };
  expect(needsCare(answers)).toBe(true);
  expect(recordOf(answers)?.safety).toEqual(['watched']);
  expect(concernOf(answers, 'bb')).toEqual({ what: 'read my messages', person: 'aa', safety: ['watched'], thought_record: 'bb' });
});

test('ticks_from_before_an_answer_was_changed_to_no_do_not_count', () => {
  const answers = { ...noAnswers(), claim: 'c', acted: 'no' as const, fact: 'f', safety: ['hurt' as const] };
  expect(needsCare(answers)).toBe(false);
  expect(recordOf(answers)).toEqual({ claim: 'c', acted: 'no' });
});
