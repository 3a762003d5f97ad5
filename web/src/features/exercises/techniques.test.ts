// Each technique names its length, caution and source; a few are offered at once, by what suits the person, at red those without a caution first.
import { expect, test } from 'vitest';
import { journalWords } from '../../words/en';
import type { Choice } from './choice';
import { ordered, parted, pathOf, technique, techniques, type Taste } from './techniques';

const ids = techniques.map((one) => one.id);
const none: Choice = { favourite: false, notForMe: false, cautionCleared: false };
const taste = (said: Record<string, Partial<Choice>> = {}, tools: string[] = []): Taste => ({ of: (id) => ({ ...none, ...said[id] }), tools });
const names = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);

test('all_sixteen_techniques_are_there_with_a_length_a_purpose_and_a_source', () => {
  const first = ['breathing', 'senses', 'object', 'splash', 'walk'];
  const others = ['sighing', 'muscles', 'blanket', 'hot_shower', 'cold_shower', 'taste', 'exercise', 'naming', 'writing', 'secure_moment', 'waiting'];
  expect(ids).toEqual([...first, ...others]);
  for (const one of techniques) {
    expect(one.minutes, one.id).toBeGreaterThan(0);
    expect(one.purpose, one.id).not.toBe('');
    expect(one.sources.length, one.id).toBeGreaterThan(0);
    expect(one, one.id).toHaveProperty('caution');
    if (one.id !== 'breathing') expect(one.steps.length, one.id).toBeGreaterThan(3);
  }
});

test('at_red_the_ones_without_a_caution_come_first', () => {
  expect(names(ordered('red', taste()).first)).toEqual(['senses', 'object', 'breathing', 'splash', 'walk']);
  expect(ordered('red', taste()).more[0]?.id).toBe('waiting');
  expect(ordered('yellow', taste()).first[0]?.id).toBe('breathing');
});

test('five_are_offered_at_once_and_none_is_lost', () => {
  const { first, more } = ordered('red', taste());
  expect(first).toHaveLength(5);
  expect(names([...first, ...more]).sort()).toEqual([...ids].sort());
});

test('the_toolkit_leads_in_its_order_then_what_is_liked', () => {
  const { first } = ordered('yellow', taste({ walk: { favourite: true }, blanket: { favourite: true }, taste: { favourite: true } }, ['waiting', 'taste']));
  expect(names(first)).toEqual(['waiting', 'taste', 'walk', 'blanket', 'breathing']);
});

test('at_red_a_favourite_with_a_caution_waits_behind_the_others_unless_its_caution_is_no_concern', () => {
  const liked = { taste: { favourite: true }, splash: { favourite: true, cautionCleared: true } };
  expect(names(ordered('red', taste(liked)).first)).toEqual(['splash', 'senses', 'object', 'taste', 'breathing']);
});

test('what_does_not_suit_is_not_offered_but_never_leaves_the_list_empty', () => {
  const { first, more } = ordered('red', taste({ breathing: { notForMe: true } }, ['breathing']));
  expect(names([...first, ...more])).not.toContain('breathing');
  expect([...first, ...more]).toHaveLength(15);
  const nothing = taste(Object.fromEntries(ids.map((id) => [id, { notForMe: true }])));
  expect(ordered('red', nothing).first).toHaveLength(5);
});

test('the_library_shows_each_technique_once_what_does_not_suit_apart', () => {
  const { liked, others, away } = parted(taste({ walk: { favourite: true }, splash: { notForMe: true } }));
  expect([names(liked), names(away)]).toEqual([['walk'], ['splash']]);
  expect(names([...liked, ...others, ...away]).sort()).toEqual([...ids].sort());
});

test('every_technique_has_its_name_in_the_journal', () => {
  for (const id of ids) expect(journalWords.technique, id).toHaveProperty(id);
});

test('breathing_has_an_address_of_its_own_and_an_unknown_id_is_no_technique', () => {
  expect(['breathing', 'senses', 'hot_shower'].map(pathOf)).toEqual(['/breathe', '/senses', '/hot_shower']);
  expect(technique('none')).toBeUndefined();
});

test('what_is_suggested_leads_and_at_red_it_is_still_no_open_caution', () => {
  const suggested = { id: 'walk', reason: 'helped', uses: 8 } as const;
  expect(ordered('yellow', { ...taste(), suggested }).first[0]?.id).toBe('walk');
  expect(ordered('yellow', { ...taste({ walk: { notForMe: true } }), suggested }).first[0]?.id).not.toBe('walk');
  expect(ordered('red', { ...taste(), suggested: { ...suggested, id: 'object', reason: 'surest' } }).first[0]?.id).toBe('object');
});
