// Questionnaires on their screen: what is read from a record, one question after the other, drafts, and when safety is asked about first.
import { expect, test } from 'vitest';
import type { FileReply, FormItem, Questionnaire } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { Shelf } from '../../core/shelf.svelte';
import { Bringing } from './bringing.svelte';
import { Filling } from './filling.svelte';
import { Forms } from './forms.svelte';
import { knownOf, markedOf, nameOf, opensSafety, pagesOf, quietOf, withSafety, type Known } from './known';
import { refusalOf } from './refusal';

const choice = (link: string, more: Partial<FormItem> = {}): FormItem => ({ link, text: `Question ${link}`, asks: 'choice', options: [{ text: 'No', weight: 0 }, { text: 'Yes', weight: 1_000_000 }], quiet: 0, ...more });
const heading = (text: string): FormItem => ({ link: text, text, asks: 'words' });
const body = (...items: FormItem[]): Questionnaire => ({ title: 'A few questions', items, scales: [{ counting: 'sum', items: ['a'], may_miss: 0 }] });
const record = (id: string, questionnaire: object): Moment => ({ id, kind: 'questionnaire', at: 1, offset: 0, body: questionnaire as Record<string, unknown> });

function knownFrom(...items: FormItem[]): Known {
  const known = knownOf(record('q', body(...items)));
  if (known === null) throw new Error('a questionnaire');
  return known;
}

function desk() {
  const drafts = new Map<string, string>();
  const logged: { kind: string; body: object }[] = [];
  return {
    drafts,
    logged,
    draft: (purpose: string, text: string) => void (text === '' ? drafts.delete(purpose) : drafts.set(purpose, text)),
    draftOf: (purpose: string) => drafts.get(purpose) ?? null,
    score: async () => ({ complete: true, scores: [{ score: 1_000_000 }] }),
    log: async (moment: { kind: string; body: object }) => void logged.push(moment),
    read: async (): Promise<FileReply> => ({ questionnaire: body(choice('a')) }),
    history: async () => ({}),
  };
}

test('words_stand_before_their_questions_until_others_take_their_place', () => {
  const pages = pagesOf([heading('Welcome'), heading('This week'), choice('a'), choice('b'), heading('At night'), choice('c')]);
  expect(pages.map(({ before }) => before)).toEqual([['Welcome', 'This week'], ['Welcome', 'This week'], ['At night']]);
});

test('a_record_of_another_hand_is_read_or_told_to_be_newer', () => {
  expect(knownOf(record('q', { title: 'T' }))?.pages).toEqual([]);
  for (const odd of [{}, { title: 7 }, { title: 'T', items: 'none' }, { title: 'T', items: [{ link: '1' }] }, { title: 'T', items: [{ link: '1', text: 'a', asks: 'drawing' }] }]) expect(knownOf(record('q', odd))).toBeNull();
  expect(nameOf({ title: ' ' })).toBe('A questionnaire');
  expect(nameOf({ title: 'T', name: 'Mine' })).toBe('Mine');
});

test('any_answer_but_the_quiet_one_opens_the_question_of_safety', () => {
  const flagged = choice('a', { safety: true });
  expect([null, 0, 1].map((answer) => opensSafety(flagged, answer))).toEqual([false, false, true]);
  expect(opensSafety(choice('a'), 1)).toBe(false);
  expect(opensSafety({ link: 'a', text: 'a', asks: 'choice', safety: true }, 0)).toBe(true);
  expect(quietOf(flagged)).toBe('No');
  expect(quietOf({ link: 'n', text: 'How often?', asks: 'number', least: 0, most: 9, quiet: 0 })).toBe('0');
  expect(quietOf({ link: 'a', text: 'a', asks: 'choice' })).toBeNull();
});

test('answers_are_a_draft_at_every_step_and_found_again', () => {
  const at = desk();
  const known = knownFrom(choice('a'), choice('b'), choice('c'));
  const filling = new Filling(known, at);
  filling.say('a', 1);
  filling.next();
  filling.skip();
  const again = new Filling(known, at);
  expect(again.page?.item.link).toBe('c');
  expect(again.answers).toEqual([{ item: 'a', value: 1 }]);
  expect(again.open.map(({ item }) => item.link)).toEqual(['b', 'c']);
  again.toFirstOpen();
  expect(again.page?.item.link).toBe('b');
});

test('a_draft_that_makes_no_sense_is_begun_anew', () => {
  for (const text of ['', 'x', '7', '{"at":-3,"answers":[{"item":1}],"asked":[2]}']) {
    const at = desk();
    at.drafts.set('form q', text);
    const filling = new Filling(knownFrom(choice('a')), at);
    expect([filling.at, filling.answers.length]).toEqual([0, 0]);
  }
});

test('safety_is_asked_about_right_after_the_answer_once_and_also_after_a_reload', async () => {
  const at = desk();
  const known = knownFrom(choice('a', { safety: true }), choice('b'));
  const filling = new Filling(known, at);
  filling.say('a', 1);
  expect(filling.next()).toBe(true);
  filling.back();
  expect(filling.next()).toBe(false);
  const again = new Filling(known, at);
  again.skip();
  expect(await again.keep()).toEqual({ asks: false });
  // Answered before its question was left: then it comes before the score.
  const late = new Filling(known, desk());
  late.say('a', 1);
  late.to(2);
  expect(await late.keep()).toEqual({ asks: true });
});

test('a_kept_form_holds_its_answers_and_its_scores_and_its_draft_goes', async () => {
  const at = desk();
  const filling = new Filling(knownFrom(choice('a')), at);
  filling.say('a', 1);
  filling.next();
  await filling.keep();
  expect(at.logged).toEqual([{ kind: 'form', body: { questionnaire: 'q', answers: [{ item: 'a', value: 1 }], scores: [{ score: 1_000_000 }] } }]);
  expect(at.drafts.size).toBe(0);
});

test('what_cannot_be_kept_stays_a_draft_and_says_why', async () => {
  const at = { ...desk(), log: () => Promise.reject(new Error('full')) };
  const filling = new Filling(knownFrom(choice('a')), at);
  filling.say('a', 1);
  expect(await filling.keep()).toBeNull();
  expect(filling.trouble).not.toBeNull();
  expect(at.drafts.has('form q')).toBe(true);
});

test('a_file_is_named_and_its_questions_marked_before_it_is_kept', async () => {
  const bringing = new Bringing(async () => ({ questionnaire: body(choice('a', { safety: true }), choice('b')) }));
  await bringing.take({ size: 10, arrayBuffer: async () => new ArrayBuffer(10) });
  expect([...bringing.marked]).toEqual(['a']);
  bringing.mark('a', false);
  bringing.mark('b', true);
  bringing.name = ' Tuesdays ';
  const kept = bringing.body();
  expect(kept?.name).toBe('Tuesdays');
  expect(kept?.items?.map(({ safety }) => safety)).toEqual([false, true]);
  bringing.name = 'A few questions';
  expect(bringing.body()).not.toHaveProperty('name');
});

test('a_file_larger_than_any_questionnaire_is_not_even_read', async () => {
  const bringing = new Bringing(() => Promise.reject(new Error('read')));
  await bringing.take({ size: 5_000_000, arrayBuffer: () => Promise.reject(new Error('read')) });
  expect(bringing.reply).toEqual({ refusal: { trouble: 'too_long' } });
  expect(bringing.body()).toBeNull();
});

test('a_refusal_names_its_question_or_its_item', () => {
  expect(refusalOf({ trouble: 'type', link: '7', text: 'Anything else?' }).safe).toContain('“Anything else?”');
  expect(refusalOf({ trouble: 'link', link: '7' }).safe).toContain('item 7');
  expect(refusalOf({ trouble: 'empty' })).toEqual({ happened: 'Nothing is asked in this file.', safe: 'Nothing was added.', now: 'Ask for a file with its questions.' });
});

test('marks_change_nothing_else_of_a_questionnaire', () => {
  const before = { ...body(choice('a', { safety: true }), heading('h')), later: [1] } as Questionnaire;
  expect(withSafety(before, ['a'])).toEqual({ ...before, items: before.items?.map((item) => ({ safety: false, ...item })) });
  expect(markedOf(withSafety(before, []))).toEqual([]);
});

function opened(held: Moment[]) {
  const journal = { held };
  const shelf = new Shelf(['questionnaire', 'form'], {
    every: async () => journal.held,
    log: async ({ kind, body: written }) => void (journal.held = [{ id: 'new', kind, at: 2, offset: 0, body: { ...written } }, ...journal.held]),
    edit: async (id, written) => void (journal.held = journal.held.map((one) => (one.id === id ? { ...one, body: { ...written } } : one))),
    erase: async (id) => void (journal.held = journal.held.filter((one) => one.id !== id)),
  });
  return { forms: new Forms(shelf, desk()), journal };
}

test('what_was_brought_stands_open_and_is_erased_with_its_times_alone', async () => {
  const form = (id: string, questionnaire: string): Moment => ({ id, kind: 'form', at: 1, offset: 0, body: { questionnaire } });
  const { forms, journal } = opened([form('f', 'other'), record('other', body(choice('a')))]);
  await forms.load();
  forms.bring();
  await forms.bringing?.take({ size: 10, arrayBuffer: async () => new ArrayBuffer(10) });
  expect(await forms.keepBrought()).toBe(true);
  expect(forms.one?.id).toBe('new');
  journal.held = [form('g', 'new'), ...journal.held];
  await forms.shelf.load();
  const erased: string[] = [];
  if (forms.one) await forms.erase(forms.one, async (id) => void erased.push(id));
  expect(erased).toEqual(['g', 'new']);
  expect(forms.one).toBeNull();
});

test('one_of_a_newer_version_is_counted_and_not_shown', async () => {
  const { forms } = opened([record('odd', { title: 7 }), record('q', body(choice('a')))]);
  await forms.load();
  expect([forms.all.length, forms.unread]).toEqual([1, 1]);
});
