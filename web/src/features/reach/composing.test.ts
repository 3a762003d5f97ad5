// What the composer leaves behind: one secure act when something was said, whichever way the screen is left.
import { expect, test } from 'vitest';
import type { SecureAct } from '../../core/api.gen';
import type { StandingPorts } from '../../core/standing.svelte';
import { Composing } from './composing.svelte';

function fresh(kept: Record<string, string> = {}, takesAll = true): { composing: Composing; written: SecureAct[]; drafts: Record<string, string> } {
  const written: SecureAct[] = [];
  const drafts = { ...kept };
  const ports: StandingPorts = {
    draft: (purpose, text) => void (drafts[purpose] = text),
    draftOf: (purpose) => drafts[purpose] ?? null,
    takesAll: () => takesAll,
  };
  const composing = new Composing(async (body) => written.push(body), ports);
  return { composing, written, drafts };
}

test('a_need_with_all_parts_is_written_once_with_its_message', async () => {
  const { composing, written, drafts } = fresh();
  composing.choose('need');
  composing.say('feeling', 'lonely');
  composing.turn(2);
  composing.say('need', 'a hug');
  composing.turn(4);
  await composing.leave();
  await composing.leave();
  expect(written).toEqual([{ behaviour: 'need', feeling: 'lonely', need: 'a hug', text: 'I feel lonely. I need a hug.' }]);
  expect(Object.values(drafts).join('')).toBe('');
});

test('a_screen_left_halfway_is_written_without_a_message', async () => {
  const { composing, written } = fresh();
  composing.choose('boundary');
  composing.say('need', 'we shout');
  await composing.leave();
  expect(written).toEqual([{ behaviour: 'boundary', need: 'we shout' }]);
});

test('nothing_said_means_nothing_written', async () => {
  const { composing, written } = fresh();
  await composing.leave();
  composing.choose('space');
  composing.turn(3);
  await composing.leave();
  expect(written).toEqual([]);
});

test('catching_oneself_assuming_counts_without_a_word_once_it_is_noted', async () => {
  const silent = fresh();
  silent.composing.choose('noticed_assuming');
  await silent.composing.leave();
  expect(silent.written).toEqual([]);
  const noted = fresh();
  noted.composing.choose('noticed_assuming');
  noted.composing.note();
  await noted.composing.leave();
  expect(noted.written).toEqual([{ behaviour: 'noticed_assuming' }]);
});

test('a_message_changed_by_hand_is_kept_when_a_part_changes_until_it_is_put_together_again', () => {
  const { composing } = fresh();
  composing.choose('need');
  composing.say('need', 'rest');
  composing.turn(4);
  composing.text = 'I need rest, love.';
  composing.turn(2);
  composing.say('need', 'sleep');
  composing.turn(4);
  expect(composing.text).toBe('I need rest, love.');
  expect(composing.edited).toBe(true);
  composing.again();
  expect(composing.text).toBe('I need sleep.');
});

test('a_part_of_another_kind_stays_out_of_the_record', async () => {
  const { composing, written } = fresh();
  composing.choose('need');
  composing.say('feeling', 'sad');
  composing.turn(0);
  composing.choose('space');
  composing.say('request', 'tomorrow');
  await composing.leave();
  expect(written).toEqual([{ behaviour: 'space', request: 'tomorrow' }]);
});

test('while_locked_the_drafts_stay_and_the_next_visit_takes_them_up', async () => {
  const locked = fresh({}, false);
  locked.composing.choose('need');
  locked.composing.say('feeling', 'x'.repeat(5_000));
  await locked.composing.leave();
  expect(locked.written).toEqual([]);
  const later = fresh(locked.drafts);
  expect(later.composing.part).toBe('feeling');
  await later.composing.leave();
  expect(later.written).toEqual([{ behaviour: 'need', feeling: 'x'.repeat(5_000) }]);
});

test('whom_the_words_are_for_is_kept_as_a_draft_and_written_with_them_and_says_nothing_alone', async () => {
  const { composing, written, drafts } = fresh();
  composing.choose('need');
  composing.person = 'sam';
  expect(drafts['reach person']).toBe('sam');
  composing.say('feeling', 'sad');
  await composing.leave();
  expect(written).toEqual([{ behaviour: 'need', feeling: 'sad', person: 'sam' }]);
  const alone = fresh({ 'reach behaviour': 'need', 'reach person': 'sam' });
  expect(alone.composing.person).toBe('sam');
  await alone.composing.leave();
  expect(alone.written).toEqual([]);
  expect(alone.drafts['reach person']).toBe('');
});
