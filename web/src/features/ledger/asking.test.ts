// Fears asked back: what each answer writes, what waits for another day, and what a reload or a lock leaves.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { CoreError } from '../../core/errors';
import { Asking, type Desk } from './asking.svelte';

const fear = (id: string, claim: string): Moment => ({ id, kind: 'prediction', at: 0, offset: 60, body: { claim, probability: 60, due: 5, mood_2031: 1 } });

interface Table extends Desk {
  fears: Moment[];
  written: object[];
  rewritten: [string, object][];
  drafts: Map<string, string>;
  refuses: boolean;
}

function table(...claims: string[]): Table {
  return {
    fears: claims.map((claim, place) => fear(`f${place}`, claim)),
    written: [],
    rewritten: [],
    drafts: new Map(),
    refuses: false,
    async due() {
      return this.fears;
    },
    async write(body) {
      if (this.refuses) throw new CoreError('storage_full');
      this.written.push(body);
    },
    async rewrite(id, body) {
      if (this.refuses) throw new CoreError('storage_full');
      this.rewritten.push([id, body]);
    },
    draft(purpose, text) {
      if (text === '') this.drafts.delete(purpose);
      else this.drafts.set(purpose, text);
    },
    draftOf(purpose) {
      return this.drafts.get(purpose) ?? null;
    },
  };
}

async function opened(desk: Table): Promise<Asking> {
  const asking = new Asking(desk);
  await asking.load();
  return asking;
}

test('each_answer_is_written_before_the_next_fear_is_shown', async () => {
  const desk = table('they will leave', 'the party is off');
  const asking = await opened(desk);
  asking.happened = 'partly';
  asking.coped = ' I went for a walk ';
  await asking.answer();
  expect(desk.written).toEqual([{ prediction: 'f0', happened: 'partly', coped: 'I went for a walk' }]);
  expect(asking.fear?.id).toBe('f1');
  expect(asking.happened).toBeNull();
  expect(asking.coped).toBe('');
  asking.happened = 'no';
  await asking.answer();
  expect(desk.written.at(-1)).toEqual({ prediction: 'f1', happened: 'no' });
  expect(asking.page).toBe('end');
  expect(asking.answered).toBe(2);
});

test('yes_is_met_with_something_kind_before_the_next_fear', async () => {
  const desk = table('a', 'b');
  const asking = await opened(desk);
  asking.happened = 'yes';
  await asking.answer();
  expect(asking.page).toBe('care');
  asking.goOn();
  expect(asking.page).toBe('ask');
  expect(asking.fear?.id).toBe('f1');
});

test('skip_keeps_a_fear_for_another_day_with_all_it_holds_and_with_what_was_typed', async () => {
  const desk = table('a');
  const asking = await opened(desk);
  asking.happened = 'no';
  asking.coped = 'half a word';
  asking.keepDraft();
  await asking.skip(1_000);
  expect(desk.rewritten).toEqual([['f0', { claim: 'a', probability: 60, due: 5, mood_2031: 1, skipped: 1_000 }]]);
  expect(desk.written).toEqual([]);
  expect(asking.page).toBe('end');
  const again = await opened(desk);
  expect([again.happened, again.coped]).toEqual(['no', 'half a word']);
});

test('an_answer_that_could_not_be_written_stays_and_a_skip_holds_nobody_up', async () => {
  const desk = table('a');
  desk.refuses = true;
  const asking = await opened(desk);
  asking.happened = 'cannot_tell';
  asking.keepDraft();
  await asking.answer();
  expect(asking.trouble).toBe('storage_full');
  expect(asking.fear?.id).toBe('f0');
  expect(desk.drafts.size).toBe(1);
  await asking.skip();
  expect(asking.page).toBe('end');
});

test('once_answered_no_draft_is_left_and_a_double_tap_is_one_answer', async () => {
  const desk = table('a', 'b');
  const asking = await opened(desk);
  asking.happened = 'no';
  asking.keepDraft();
  await Promise.all([asking.answer(), asking.answer()]);
  expect(desk.written).toHaveLength(1);
  expect(desk.drafts.size).toBe(0);
  asking.keepDraft();
  expect(desk.drafts.size).toBe(0);
});

test('a_lock_takes_the_words_from_the_page_and_leaves_the_draft', async () => {
  const desk = table('a');
  const asking = await opened(desk);
  asking.coped = 'I breathed';
  asking.keepDraft();
  asking.putAway();
  asking.keepDraft();
  expect(asking.fear).toBeNull();
  expect(desk.drafts.size).toBe(1);
});

test('nothing_due_leads_to_the_end_at_once', async () => {
  const asking = await opened(table());
  expect(asking.page).toBe('end');
  expect(asking.fears).toEqual([]);
});
