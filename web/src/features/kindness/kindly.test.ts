// Kindness after a mistake: what of it is written, and when nothing is.
import { expect, test } from 'vitest';
import type { Kindness } from '../../core/api.gen';
import { Kindly } from './kindly.svelte';

function fresh(takesAll = true): { kindly: Kindly; written: Kindness[]; drafts: Record<string, string> } {
  const written: Kindness[] = [];
  const drafts: Record<string, string> = {};
  const ports = { draft: (purpose: string, text: string) => void (drafts[purpose] = text), draftOf: () => null, takesAll: () => takesAll };
  return { kindly: new Kindly(async (body) => written.push(body), ports), written, drafts };
}

test('a_mistake_with_one_repair_is_written_once', async () => {
  const { kindly, written } = fresh();
  kindly.say('what', ' I mixed up the time of a dinner ');
  kindly.say('size', 'small');
  kindly.say('friend', 'it happens to everyone');
  kindly.say('due', 'yes');
  kindly.say('repair', 'say sorry once');
  await kindly.leave();
  await kindly.leave();
  expect(written).toEqual([{ what: 'I mixed up the time of a dinner', size: 'small', friend_hears: 'it happens to everyone', repair: 'say sorry once' }]);
});

test('a_repair_that_is_done_already_says_so_also_without_words', async () => {
  const { kindly, written } = fresh();
  kindly.say('due', 'already');
  await kindly.leave();
  expect(written).toEqual([{ repaired: true }]);
});

test('with_nothing_due_a_repair_typed_before_stays_out', async () => {
  const { kindly, written } = fresh();
  kindly.say('what', 'late');
  kindly.say('repair', 'say sorry once');
  kindly.say('due', 'no');
  await kindly.leave();
  expect(written).toEqual([{ what: 'late' }]);
});

test('every_page_skipped_writes_nothing_and_ends_at_the_end', async () => {
  const { kindly, written } = fresh();
  kindly.say('what', 'typed and then skipped');
  for (let page = 0; page < 4; page++) kindly.skip();
  expect(kindly.page).toBe('done');
  await kindly.leave();
  expect(written).toEqual([]);
});

test('while_locked_the_drafts_stay', async () => {
  const { kindly, written, drafts } = fresh(false);
  kindly.say('what', 'late');
  await kindly.leave();
  expect(written).toEqual([]);
  expect(drafts['kind what']).toBe('late');
});
