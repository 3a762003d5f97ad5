// Facts about the checks of techniques, lessons and what belongs to them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { grade } from './language.mjs';
import { checkFeelings, checkIds, checkLessons, checkProgramme, checkTaught } from './references.mjs';
import { validate, whole } from './schema.mjs';
import { checkAge } from './sources.mjs';
import { checkCautions } from './techniques.mjs';
import { checkKeys } from './translation.mjs';

const now = Date.parse('2026-11-22');
const source = (read = '2026-11-22') => ({ name: 'A clinic', url: 'https://a.org/page', read, quote: 'As it stands there.' });

test('a schema borrows a definition from another file', () => {
  const files = { 'parts.json': { $defs: { list: { type: 'array', items: { $ref: 'parts.json#/$defs/word' } }, word: { type: 'string' } } } };
  const schema = whole({ properties: { words: { $ref: 'parts.json#/$defs/list' } } }, (file) => files[file]);
  assert.deepEqual(validate({ words: ['a', 1] }, schema), [['.words[1]', 'is number, not string']]);
});

test('a caution is there with a source where it is medical, or null with a reason', () => {
  const keys = (technique) => checkCautions({ techniques: [{ id: 'splash', ...technique }] }).map(([key]) => key);
  const caution = { text: 'Not with heart trouble.', medical: true };
  assert.deepEqual(keys({}), ['splash.caution']);
  assert.deepEqual(keys({ caution: null }), ['splash.caution']);
  assert.deepEqual(keys({ caution }), ['splash.caution']);
  assert.deepEqual(keys({ caution: { ...caution, sources: [source()] }, none_because: 'It is mild.' }), ['splash.caution']);
  assert.deepEqual(keys({ caution: { ...caution, sources: [source()] } }), []);
  assert.deepEqual(keys({ caution: { ...caution, medical: false } }), []);
  assert.deepEqual(keys({ caution: null, none_because: 'Nothing is asked of the body.' }), []);
});

test('sources are found however deep, and old ones are named with their key', () => {
  const document = { techniques: [{ caution: { sources: [source('2024-01-01')] } }] };
  assert.deepEqual(checkAge(document, now).map(([key]) => key), ['techniques[0].caution.sources[0].read']);
});

const lesson = (change) => ({ id: 'alarm', method: ['U3'], title: 'An alarm', parts: [{ title: 'It rings', text: ['An urge comes.'] }], do: 'Look.', ...change });
const all = (...lessons) => ({
  lessons: { shelves: [{ id: 'first', lessons }] },
  lists: { lists: [{ id: 'signs' }] },
  terms: { terms: [{ id: 'urge', term: 'urge', forms: ['urges'] }, { id: 'secure', term: 'secure' }] },
  programme: { weeks: [{ id: 'one', lessons: ['alarm', 'wave'] }] },
});

test('a lesson names lists and terms that exist, and uses the terms it names', () => {
  const keys = (change) => checkLessons(all(lesson(change))).map(([key]) => key);
  assert.deepEqual(keys({ list: 'signs', terms: ['urge'] }), []);
  assert.deepEqual(keys({ list: 'sings' }), ['alarm.list']);
  assert.deepEqual(keys({ terms: ['surge'] }), ['alarm.terms']);
  assert.deepEqual(keys({ terms: ['secure'] }), ['alarm.terms']);
});

test('the path names lessons that exist, and what has to be taught is taught', () => {
  assert.deepEqual(checkProgramme(all(lesson({}))), [['one.lessons', 'names lesson wave, which does not exist']]);
  assert.deepEqual(checkTaught(all(lesson({})), ['U3', 'U4']), [['', 'no lesson teaches U4']]);
});

test('an id that stands twice is refused', () => {
  const twice = { lists: [{ id: 'signs', items: [{ id: 'a' }, { id: 'a' }] }] };
  assert.deepEqual(checkIds(twice), [['lists.0.items', 'a stands twice']]);
  assert.deepEqual(checkIds({ lists: [{ id: 'a', items: [{ id: 'a' }] }] }), []);
});

test('a feeling whose id stands in another group, or on the other side, is refused', () => {
  const group = (id, ...items) => ({ id, items: items.map((one) => ({ id: one })) });
  assert.deepEqual(checkFeelings({ emotions: [group('sad', 'hurt'), group('angry', 'bitter')], body: [group('head', 'dizzy')] }), []);
  assert.deepEqual(checkFeelings({ emotions: [group('sad', 'hurt'), group('angry', 'hurt')], body: [group('head', 'sad')] }), [['hurt', 'stands twice'], ['sad', 'stands twice']]);
});

test('a word that is explained counts for two syllables at most, others as they are', () => {
  // 3 words, 1 sentence: 0.39 * 3 + 11.8 * syllables / 3 - 15.59, with 1 + 1 + 5 and 1 + 1 + 2 syllables.
  assert.ok(Math.abs(grade(['It is hospitality.']) - 13.113) < 0.01);
  assert.ok(Math.abs(grade(['It is hospitality.'], new Set(['hospitality'])) - 1.313) < 0.01);
});

test('another language lacks no key of English and adds none, in any order of ids', () => {
  const english = { lists: [{ id: 'a', text: 'One' }, { id: 'b', text: 'Two', forms: ['x', 'y'] }] };
  assert.deepEqual(checkKeys(english, { lists: [{ id: 'b', text: 'Zwei', forms: ['z'] }, { id: 'a', text: 'Eins' }] }), []);
  const findings = checkKeys(english, { lists: [{ id: 'a', text: 'Eins' }, { id: 'b', test: 'Zwei' }] });
  assert.deepEqual(findings.map(([key]) => key), ['lists.b.text', 'lists.b.test']);
});
