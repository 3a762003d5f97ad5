// Facts about the checks of techniques, lessons and what belongs to them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { validate, whole } from './schema.mjs';
import { checkAge } from './sources.mjs';
import { checkCautions } from './techniques.mjs';

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
