// The match is shown as the person wrote it, with some words around it, whatever case, accents or quotes were typed.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { excerptOf } from './excerpt';

const note = (text: string): Moment => ({ id: '0', at: 0, offset: 0, kind: 'note', body: { text } });

test('a_short_text_is_shown_whole_around_its_match', () => {
  expect(excerptOf(note('Rain on the roof all night'), 'roof')).toEqual({ before: 'Rain on the ', hit: 'roof', after: ' all night' });
});

test('case_accents_and_ligatures_do_not_count_and_the_match_is_what_was_written', () => {
  expect(excerptOf(note('Zoë rang'), 'ZOE').hit).toBe('Zoë');
  expect(excerptOf(note('Zoe\u0308 rang'), 'zoë').hit).toBe('Zoe\u0308');
  expect(excerptOf(note('auf der Straße'), 'strasse').hit).toBe('Straße');
  expect(excerptOf(note('ﬁne'), 'fin').hit).toBe('ﬁn'.slice(0, 2));
  expect(excerptOf(note('it’s “over”'), "it's").hit).toBe('it’s');
});

test('a_long_text_is_cut_at_words_on_both_sides', () => {
  const { before, hit, after } = excerptOf(note(`${'away '.repeat(100)}harbour ${'later '.repeat(100)}`), 'harbour');
  expect(hit).toBe('harbour');
  expect(before).toMatch(/^…(away )+$/);
  expect(after).toMatch(/^( later)+…$/);
  expect(before.length + after.length).toBeLessThan(180);
});

test('the_first_of_several_words_leads_and_a_phrase_in_quotes_is_one', () => {
  expect(excerptOf(note('one two three two'), 'three one').hit).toBe('one');
  expect(excerptOf(note('two three, two one'), '"two one"').hit).toBe('two one');
});

test('a_match_outside_the_main_text_is_shown_from_where_it_stands', () => {
  const fear: Moment = { ...note(''), kind: 'thought_record', body: { claim: 'They are leaving', against: ['She rang on Sunday'] } };
  expect(excerptOf(fear, 'sunday')).toEqual({ before: 'She rang on ', hit: 'Sunday', after: '' });
});

test('what_the_product_wrote_is_no_match', () => {
  const use: Moment = { ...note(''), kind: 'technique_use', body: { technique: 'breathing' } };
  expect(excerptOf(use, 'breathing')).toEqual({ before: '', hit: '', after: '' });
});

test('without_a_question_a_text_begins_at_its_start', () => {
  expect(excerptOf(note('a b'), '')).toEqual({ before: 'a b', hit: '', after: '' });
  expect(excerptOf(note('x '.repeat(500)), '  ').before).toHaveLength(151);
});
