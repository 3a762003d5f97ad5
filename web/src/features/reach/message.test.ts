// Messages from the person's own words.
import { expect, test } from 'vitest';
import { compose, hasIdea, withIdea } from './message';

const none = { feeling: '', need: '', request: '' };

test('a_feeling_a_need_and_a_request_become_three_sentences', () => {
  const said = { feeling: 'lonely', need: 'some time together.', request: 'call me tonight' };
  expect(compose('need', said)).toBe('I feel lonely. I need some time together. Would you call me tonight?');
});

test('a_part_that_was_left_empty_leaves_no_gap_and_nothing_said_is_no_message', () => {
  expect(compose('need', { ...none, need: ' a hug ' })).toBe('I need a hug.');
  expect(compose('need', none)).toBe('');
  expect(compose('space', { ...none, feeling: 'sad' })).toBe('');
});

test('a_limit_begins_with_what_is_not_okay', () => {
  const said = { need: 'we shout', feeling: 'tense', request: 'us to take a break' };
  expect(compose('boundary', said)).toBe('It is not okay for me when we shout. I feel tense. I would like us to take a break.');
});

test('space_names_its_reason_and_its_end', () => {
  expect(compose('space', { ...none, need: 'to rest', request: 'tomorrow' })).toBe('I need some time to rest. I will be in touch tomorrow.');
});

test('a_sentence_of_ones_own_stays_as_it_is', () => {
  expect(compose('need', { feeling: 'I am sad', need: 'we need to talk!', request: 'could you come early' })).toBe('I am sad. We need to talk! Could you come early?');
  expect(compose('need', { ...none, request: 'please come early' })).toBe('Please come early.');
});

test('a_tapped_word_joins_what_is_there_and_leaves_it_with_a_second_tap', () => {
  expect(withIdea('', 'sad')).toBe('sad');
  expect(withIdea('a bit lost', 'sad')).toBe('a bit lost and sad');
  expect(withIdea('a bit lost and sad', 'sad')).toBe('a bit lost');
  expect(hasIdea('sad and tense', 'tense')).toBe(true);
  expect(hasIdea('sadder', 'sad')).toBe(false);
});
