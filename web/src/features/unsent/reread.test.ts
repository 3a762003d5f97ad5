// Reading a kept message again: red is offered the body first, and each of the four ways leaves one honest record.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { Reread } from './reread.svelte';

const moment: Moment = { id: 'one', at: 0, offset: 0, kind: 'message', body: { text: 'where are you', hold: 5, later: 'a field of a newer version' } };

function fresh(): { reread: Reread; edits: object[]; erased: string[] } {
  const [edits, erased]: [object[], string[]] = [[], []];
  const drafts = new Map<string, string>();
  const reread = new Reread({
    edit: async (_, body) => void edits.push(body),
    erase: async (id) => void erased.push(id),
    draft: (id, text) => void drafts.set(id, text),
    draftOf: (id) => drafts.get(id) ?? null,
  });
  return { reread, edits, erased };
}

test('the_light_is_asked_unless_it_was_said_a_moment_ago', () => {
  const { reread } = fresh();
  reread.open(moment, null);
  expect(reread.phase).toBe('light');
  reread.open(moment, 'green');
  expect(reread.phase).toBe('read');
});

test('red_is_offered_the_body_first_and_may_read_it_anyway', () => {
  const { reread } = fresh();
  reread.open(moment, null);
  reread.light = 'red';
  reread.answer();
  expect(reread.phase).toBe('body');
  reread.anyway();
  expect(reread.phase).toBe('read');
});

test('a_fate_is_added_and_everything_else_of_the_record_stays', async () => {
  const { reread, edits } = fresh();
  reread.open(moment, 'green');
  await reread.settle('kept');
  expect(edits).toEqual([{ text: 'where are you', hold: 5, later: 'a field of a newer version', fate: 'kept' }]);
});

test('copying_writes_nothing_until_the_person_says_that_it_was_sent', async () => {
  const { reread, edits } = fresh();
  const copied: string[] = [];
  reread.open(moment, 'yellow');
  await reread.copy(async (text) => void copied.push(text));
  expect([copied, edits, reread.phase]).toEqual([['where are you'], [], 'copied']);
});

test('a_refused_copy_is_told_and_the_words_stay_in_view', async () => {
  const { reread } = fresh();
  reread.open(moment, 'green');
  await reread.copy(() => Promise.reject(new Error('denied')));
  expect([reread.phase, reread.trouble]).toEqual(['read', 'not_copied']);
});

test('a_half_typed_change_is_taken_up_again', async () => {
  const { reread, edits } = fresh();
  reread.open(moment, 'green');
  reread.change();
  reread.text = 'are you home yet';
  reread.typed();
  reread.open(moment, 'green');
  reread.change();
  expect(reread.text).toBe('are you home yet');
  await reread.saveChange();
  expect([edits.at(-1), reread.message]).toEqual([{ ...moment.body, text: 'are you home yet' }, 'are you home yet']);
});

test('let_go_can_be_erased_and_nothing_of_it_stays_on_the_screen', async () => {
  const { reread, edits, erased } = fresh();
  reread.open(moment, 'green');
  await reread.letGo();
  expect([reread.phase, edits.length]).toEqual(['gone', 1]);
  await reread.erase();
  expect([erased, reread.moment]).toEqual([['one'], null]);
});
