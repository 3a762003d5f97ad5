// Facts about the tables of the screens' words: their keys, their texts, and how hard they may be to read.
import assert from 'node:assert/strict';
import test from 'node:test';
import { tooHard } from './language.mjs';
import { keysOfTables, tablesIn } from './tables.mjs';

const source = [
  '// Words of a screen.',
  "const whole = 100;",
  'export const oneWords = {',
  "  title: 'One: two',",
  '  deep: { a: `${whole} of ${whole}`, \'/b\': "it\'s" },',
  "  count: (some: number, more: string): string => (some === 1 ? 'one' : `{ ${more}: ${some} }`),",
  "  list: ['x', 'y'],",
  '} as const;',
  "export const otherWords = { title: 'Other' } as const;",
].join('\n');

test('keys of a table are told by their way from its name, whatever stands in strings, templates and functions', () => {
  assert.deepEqual(keysOfTables(source), ['oneWords.title', 'oneWords.deep', 'oneWords.deep.a', 'oneWords.deep./b', 'oneWords.count', 'oneWords.list', 'otherWords.title']);
});

test('each table of a file has its own texts', () => {
  const texts = tablesIn(source).map(([name, found]) => [name, found.map(([, text]) => text)]);
  assert.deepEqual(texts[1], ['otherWords', ['Other']]);
  assert.equal(texts[0][0], 'oneWords');
  assert.ok(texts[0][1].includes('One: two') && !texts[0][1].includes('Other'));
});

/** A sentence with so many words of one and of two syllables. */
const sentence = (ones, twos) => `${[...Array(ones).fill('cat'), ...Array(twos).fill('water')].join(' ')}.`;
const four = (text) => [text, text, text, text];

test('80 words in four sentences: with 100 syllables they pass, with 112 they are too hard', () => {
  // 0.39 * 20 + 11.8 * 100 / 80 - 15.59 = 6.96, and with 112: 0.39 * 20 + 11.8 * 112 / 80 - 15.59 = 8.73.
  assert.equal(tooHard(four(sentence(15, 5))), null);
  assert.equal(tooHard(four(sentence(12, 8))), 'reads at grade 8.7');
});

test('79 words are too few to be graded, and words that are explained count for less', () => {
  assert.equal(tooHard([...four(sentence(12, 8)).slice(1), sentence(11, 8)]), null);
  // "electricity" has five syllables; explained it counts for two. 80 words: 5 * 8 + 72 = 112 syllables, or 2 * 8 + 72 = 88.
  const text = `${[...Array(18).fill('cat'), 'electricity', 'electricity'].join(' ')}.`;
  assert.equal(tooHard(four(text)), 'reads at grade 8.7');
  assert.equal(tooHard(four(text), new Set(['electricity'])), null);
});

test('words on buttons do not make up for a page that is hard to read', () => {
  assert.equal(tooHard([...four(sentence(12, 8)), ...Array(100).fill('Go')]), 'reads at grade 8.7');
});
