// Facts about the content checks: each rule refuses what it is there for, and lets the rest pass.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkEmergency, checkNumbers, checkShownDate, holds, numbersIn } from './helplines.mjs';
import { avoided, grade, longSentences, sentencesIn, syllables, wordsIn } from './language.mjs';
import { validate } from './schema.mjs';
import { checkAge, checkRead } from './sources.mjs';
import { stringsIn, textsIn } from './texts.mjs';

const now = Date.parse('2026-11-21');
const source = (host, quote, read = '2026-11-21') => ({ url: `https://${host}/page`, read, quote });
const line = (change) => ({
  topic: 'crisis',
  name: 'A line',
  call: '0800 1111',
  hours: 'Day and night',
  sources: [source('one.org', 'Call 0800 1111 now.'), source('www.two.org', 'On 0800-1111, free.')],
  ...change,
});
const helplines = (...lines) => ({
  checked: '2026-11-21',
  fallback: { emergency: '', directory: '', sources: [] },
  regions: {},
  countries: { GB: { name: 'United Kingdom', lines } },
});
const findings = (change) => checkNumbers(helplines(line(change))).map(([key]) => key.split('.').at(-1));

test('a number in two quotes of two hosts passes', () => assert.deepEqual(findings({}), []));

test('a number with one source, or two of one host, is refused', () => {
  assert.deepEqual(findings({ sources: [source('one.org', 'Call 0800 1111 now.')] }), ['call']);
  assert.deepEqual(findings({ sources: [source('one.org', '0800 1111'), source('www.one.org', '0800 1111')] }), ['call']);
});

test('a number that a quote does not hold is refused', () => {
  assert.deepEqual(findings({ call: '0800 1112' }), ['call']);
  assert.deepEqual(findings({ text: { to: '85258' } }), ['to']);
  assert.deepEqual(findings({ text: { to: '0800 1111', word: 'SHOUT' } }), ['word']);
});

test('a number in a note needs an entry of its own', () => {
  assert.deepEqual(findings({ note: 'Or 116 123.' }), ['note']);
  assert.deepEqual(findings({ note: 'Press 2. From 9 am to 5 pm, up to 25 years.' }), []);
});

test('a quote holds a number in the ways people write it, and never as a part of another', () => {
  assert.ok(holds('dial 9-1-1.', '911'));
  assert.ok(holds('call 800–799–SAFE (7233), TTY', '800-799-7233'));
  assert.ok(holds('フリーダイヤル 0120−279−338', '0120 279 338'));
  assert.ok(holds('gratuita 1.96.96 e', '1 96 96'));
  assert.ok(!holds('Call 9112', '911'));
  assert.ok(!holds('a 9 o clock, 1 pm, 1 am', '911'));
  assert.ok(!holds('0800 11112', '0800 1111'));
});

test('three digits that are no year, share or name look like a telephone number', () => {
  assert.deepEqual(numbersIn('Call 112 or 116 123, or 0800-1111.'), ['112', '116 123', '0800-1111']);
  assert.deepEqual(numbersIn('In 2024, 31 studies, 100 %, at 20:40, 4 in, 6 out, 1800RESPECT'), []);
});

test('a country without an emergency number of its own or its region is refused', () => {
  const alone = helplines(line({}));
  assert.deepEqual(checkEmergency(alone).map(([key]) => key), ['countries.GB']);
  const shared = { ...alone, regions: { EU: { name: 'EU', members: ['GB', 'FR'], lines: [line({ topic: 'emergency' })] } } };
  assert.deepEqual(checkEmergency(shared), []);
});

test('a source from the future, and an age that flatters, are refused', () => {
  const future = helplines(line({ sources: [source('a.org', '', '2027-01-01'), source('b.org', '', '2026-02-31')] }));
  assert.equal(checkRead(future, now).length, 2);
  assert.deepEqual(checkShownDate(future).map(([key]) => key), ['checked']);
  assert.deepEqual([...checkRead(helplines(line({})), now), ...checkShownDate(helplines(line({})))], []);
});

test('a source is old after a year and a day', () => {
  const read = (date) => helplines(line({ sources: [source('a.org', '', date)] }));
  assert.equal(checkAge(read('2025-11-21'), now).length, 0);
  assert.equal(checkAge(read('2025-11-20'), now).length, 1);
});

test('a technique without a caution field is refused, and null is an answer', () => {
  const schema = { type: 'object', required: ['caution'], properties: { caution: { type: ['object', 'null'] } }, additionalProperties: false };
  assert.deepEqual(validate({}, schema), [['', 'has no caution']]);
  assert.deepEqual(validate({ caution: null }, schema), []);
  assert.deepEqual(validate({ caution: null, cuation: '' }, schema), [['.cuation', 'is not a field of the schema']]);
  assert.throws(() => validate(1, { multipleOf: 2 }), /multipleOf/);
});

test('words to avoid are found whole, in any case, outside their exceptions', () => {
  const list = [{ avoid: 'only', except: ['read only'] }, { avoid: '!' }, { avoid: 'should' }];
  const says = (text) => avoided(text, list).map(({ avoid }) => avoid);
  assert.deepEqual(says('You Should go! It is only one.'), ['only', '!', 'should']);
  assert.deepEqual(says('Shoulders are commonly read only.'), []);
  assert.deepEqual(says('Read only, and only once.'), ['only']);
});

test('a sentence of 21 words is too long, and 20 are not', () => {
  const words = (count) => Array.from({ length: count }, () => 'word').join(' ');
  assert.equal(longSentences(`${words(20)}. ${words(20)}?`).length, 0);
  assert.equal(longSentences(`${words(21)}.`).length, 1);
  assert.deepEqual(sentencesIn('One. Two? “Three.” 4.5 is one'), ['One.', 'Two?', '“Three.”', '4.5 is one']);
  assert.deepEqual(wordsIn('Don’t go to 9.30, well-worn'), ['Don’t', 'go', 'to', '9.30', 'well-worn']);
});

test('syllables are counted as dictionaries do', () => {
  const expected = { cat: 1, water: 2, breathe: 1, little: 2, notice: 2, journal: 2, evenkeel: 3, passphrase: 2, recovery: 4, stopped: 1, needed: 2, eyes: 1 };
  for (const [word, count] of Object.entries(expected)) assert.equal(syllables(word), count, word);
});

test('the grade is that of Kincaid for texts with a known count', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59.
  assert.ok(Math.abs(grade(['The cat sat on the mat.']) + 1.45) < 0.001);
  assert.ok(grade(['Physiological regulation necessitates deliberate diaphragmatic respiration techniques.']) > 12);
});

test('texts of a document carry their keys, and hidden fields stay out', () => {
  assert.deepEqual(textsIn({ steps: [{ text: 'One', count: 2 }], sources: [{ quote: 'x' }] }), [['steps[0].text', 'One']]);
});

test('strings of TypeScript are read outside comments, imports and comparisons', () => {
  const code = [
    "// it's a comment",
    "import { a } from './a';",
    "const b = { c: 'It\\'s here', d: \"two\" };",
    "if (code === 'red') f(`at ${n === 1 ? 'one' : `some ${n}`} o'clock`);",
    '/* `not this` */',
  ].join('\n');
  assert.deepEqual(stringsIn(code), [[3, "It's here"], [3, 'two'], [4, "at 5 o'clock"], [4, 'one'], [4, 'some 5']]);
});
