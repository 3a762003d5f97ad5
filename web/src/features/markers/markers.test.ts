// The quiet log: what stands in it, in which order, and what is written by hand.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { Shelf } from '../../core/shelf.svelte';
import { Adding } from './adding.svelte';
import { kindsIn } from './log';

const close = (id: string, at: number, markers: unknown): Moment => ({ id, kind: 'episode_end', at, offset: 0, body: { markers } });
const act = (id: string, at: number, behaviour: unknown, text?: string): Moment => ({ id, kind: 'secure_act', at, offset: 0, body: { behaviour, ...(text && { text }) } });
const told = (moments: Moment[]): string[] => kindsIn(moments).map(({ name, lines }) => `${name}: ${lines.map(({ moment }) => moment.id).join('')}`);

test('closes_and_acts_stand_together_by_kind_the_newest_first', () => {
  const moments = [close('a', 1, ['paused', 'asked_directly']), act('b', 2, 'paused'), act('c', 3, 'need'), close('d', 4, ['asked_directly', 'asked_directly'])];
  expect(told(moments)).toEqual(['I asked directly: da', 'I said what I need: c', 'I felt it, and paused: ba']);
});

test('a_close_is_told_apart_and_an_act_keeps_its_words', () => {
  const [kind] = kindsIn([act('b', 2, 'paused', ' before the phone '), close('a', 1, ['paused'])]);
  expect(kind?.lines.map(({ text, atClose }) => [text, atClose])).toEqual([['before the phone', false], ['', true]]);
});

test('what_another_version_wrote_stands_as_something_else_and_nonsense_not_at_all', () => {
  expect(told([act('a', 4, 'danced'), act('b', 3, 'toString'), act('c', 2, 7), close('d', 1, 'paused'), close('e', 1, [7])])).toEqual(['Something else that was good for me: ab']);
});

test('one_added_by_hand_is_a_calm_act_and_its_drafts_are_gone', async () => {
  const drafts = new Map([['marker', 'let_silence_be'], ['marker text', ' no second message ']]);
  const written: object[] = [];
  const shelf = new Shelf(['secure_act'], { every: async () => [], log: async (moment) => void written.push(moment), edit: async () => undefined, erase: async () => undefined });
  const adding = new Adding(shelf, { draft: (purpose, text) => void (text === '' ? drafts.delete(purpose) : drafts.set(purpose, text)), draftOf: (purpose) => drafts.get(purpose) ?? null });
  adding.person = 's';
  expect(await adding.save()).toBe(true);
  expect(written).toEqual([{ kind: 'secure_act', body: { behaviour: 'let_silence_be', text: 'no second message', person: 's' } }]);
  expect([...drafts]).toEqual([]);
  expect(await adding.save()).toBe(false);
});
