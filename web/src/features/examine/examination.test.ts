// One examination on its way: what is written, what stays a draft, and who is asked to pause.
import { expect, test } from 'vitest';
import { CoreError } from '../../core/errors';
import { Examination, type Desk } from './examination.svelte';
import type { Repeats } from '../../core/client.svelte';

interface Written {
  id: string;
  kind: string;
  body: object;
}

interface Table extends Desk {
  written: Written[];
  drafts: Map<string, string>;
  open: boolean;
  refuses: boolean;
  seen: Repeats | null;
}

function table(): Table {
  const written: Written[] = [];
  const drafts = new Map<string, string>();
  return {
    written,
    drafts,
    open: true,
    refuses: false,
    seen: null,
    async write(kind, body) {
      if (this.refuses) throw new CoreError('storage_full');
      const id = `id${written.length}`;
      written.push({ id, kind, body });
      return id;
    },
    async edit(id, body) {
      const found = written.find((one) => one.id === id);
      if (!found) throw new CoreError('no_such_record');
      found.body = body;
    },
    mayWrite() {
      return this.open;
    },
    off: () => [],
    async repeats() {
      return this.seen;
    },
    draft: (purpose, text) => void (text === '' ? drafts.delete(purpose) : drafts.set(purpose, text)),
    draftOf: (purpose) => drafts.get(purpose) ?? null,
  };
}

test('all_skipped_writes_nothing_and_leaves_no_draft', async () => {
  const desk = table();
  const examination = new Examination(desk);
  while (examination.step !== 'end') {
    await examination.skip();
    examination.keepDraft();
  }
  expect(await examination.write()).toBe(true);
  expect(desk.written).toEqual([]);
  expect(desk.drafts.size).toBe(0);
});

test('left_half_filled_it_is_written_and_left_again_it_is_the_same_record', async () => {
  const desk = table();
  const examination = new Examination(desk);
  examination.answers.claim = 'they will go';
  await Promise.all([examination.write(), examination.write()]);
  expect(desk.written).toEqual([{ id: 'id0', kind: 'thought_record', body: { claim: 'they will go' } }]);
  examination.answers.after = 30;
  await examination.write();
  expect(desk.written).toEqual([{ id: 'id0', kind: 'thought_record', body: { claim: 'they will go', belief_after: 30 } }]);
});

test('a_reload_brings_back_every_word_and_the_question', async () => {
  const desk = table();
  const long = '“quotes” \\ 😶 '.repeat(400);
  const examination = new Examination(desk);
  examination.answers.claim = long;
  examination.answers.supports = ['one', long];
  examination.answers.acted = 'yes';
  examination.answers.fact = long;
  examination.step = 'safety';
  examination.keepDraft();

  const again = new Examination(desk);
  again.takeUp();
  expect(again.step).toBe('safety');
  expect(again.answers).toEqual(examination.answers);
  await again.write();
  again.keepDraft();
  expect(desk.drafts.size).toBe(0);
  expect(desk.written).toHaveLength(1);
});

test('no_single_draft_reaches_what_one_entry_can_hold_while_locked', () => {
  const desk = table();
  const examination = new Examination(desk);
  // Five thousand of what takes most room: four bytes each.
  const long = '😶'.repeat(5_000);
  for (const part of ['claim', 'fact', 'balanced'] as const) examination.answers[part] = long;
  examination.answers.supports = [long, long];
  examination.answers.against = [long];
  examination.keepDraft();
  for (const [purpose, text] of desk.drafts) {
    const bytes = new TextEncoder().encode(JSON.stringify({ purpose, text })).length;
    expect(bytes, purpose).toBeLessThan(65_536 - 1_024);
  }
});

test('while_locked_everything_stays_a_draft', async () => {
  const desk = table();
  desk.open = false;
  const examination = new Examination(desk);
  examination.answers.claim = 'they will go';
  examination.keepDraft();
  expect(await examination.write()).toBe(false);
  expect(desk.written).toEqual([]);
  expect(desk.drafts.get('examine claim')).toBe('they will go');
});

test('what_could_not_be_written_says_why_and_stays', async () => {
  const desk = table();
  desk.refuses = true;
  const examination = new Examination(desk);
  examination.answers.claim = 'they will go';
  examination.keepDraft();
  expect(await examination.write()).toBe(false);
  expect(examination.trouble).toBe('storage_full');
  expect(desk.drafts.get('examine claim')).toBe('they will go');
  desk.refuses = false;
  expect(await examination.write()).toBe(true);
  expect(desk.drafts.size).toBe(0);
});

test('a_tick_writes_a_concern_beside_the_record_and_never_a_chance', async () => {
  const desk = table();
  const examination = new Examination(desk);
  Object.assign(examination.answers, { claim: 'they will leave', acted: 'yes', fact: 'they broke a door', safety: ['hurt', 'fear'] });
  await examination.write();
  expect(desk.written.map(({ kind, body }) => ({ kind, body }))).toEqual([
    { kind: 'thought_record', body: { claim: 'they will leave', supports: ['they broke a door'], acted: 'yes', safety: ['hurt', 'fear'] } },
    { kind: 'concern', body: { what: 'they broke a door', safety: ['hurt', 'fear'], thought_record: 'id0' } },
  ]);
  examination.chance = 90;
  await examination.expect(true, 0);
  expect(desk.written).toHaveLength(2);
});

test('a_chance_is_kept_where_it_was_asked_for_and_left_out_at_red', async () => {
  const desk = table();
  const now = new Date('2026-05-01T12:00').getTime();
  const due = new Date('2026-05-02T19:00').getTime();
  for (const asked of [true, false]) {
    const examination = new Examination(desk);
    examination.answers.claim = 'they will end it';
    examination.chance = 60;
    await examination.expect(asked, now);
  }
  expect(desk.written.filter(({ kind }) => kind === 'prediction').map(({ body }) => body)).toEqual([
    { claim: 'they will end it', probability: 60, due, thought_record: 'id0' },
    { claim: 'they will end it', due, thought_record: 'id2' },
  ]);
});

test('back_and_forth_over_the_last_question_keeps_one_prediction', async () => {
  const desk = table();
  const examination = new Examination(desk);
  examination.answers.claim = 'they will end it';
  examination.chance = 60;
  await examination.expect(true, 0);
  examination.chance = 20;
  await examination.expect(true, 0);
  const predictions = desk.written.filter(({ kind }) => kind === 'prediction');
  expect(predictions).toHaveLength(1);
  expect(predictions[0]?.body).toMatchObject({ probability: 20 });
});

test('a_fear_looked_at_lately_pauses_once_and_goes_on_with_one_tap', async () => {
  const desk = table();
  desk.seen = { verdict: 'repeat', earlier: { id: 'e', at: 0, offset: 0, kind: 'thought_record', body: { claim: 'they will go' } } };
  const examination = new Examination(desk);
  examination.answers.claim = 'they will go';
  await examination.next();
  expect(examination.step).toBe('seen');
  await examination.next();
  expect(examination.step).toBe('belief');
  examination.back();
  expect(examination.step).toBe('claim');
  await examination.next();
  expect(examination.step).toBe('belief');
});
