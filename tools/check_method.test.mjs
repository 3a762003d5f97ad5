// Facts about the check of docs/method.md: what counts as a gap, and what counts as unfounded.
import assert from 'node:assert/strict';
import test from 'node:test';
import { claimsIn, findGaps, ids, unfounded } from './method_rules.mjs';

const whole = ids.map((id) => `| ${id} | sense | not yet | |`);
const page = (change) => whole.map((row) => (row.startsWith(`| ${change.id} |`) ? change.row : row)).join('\n');
const world = { screens: ['/', '/breathe'], records: ['check_in', 'note'], tests: 'TEST_CASE("a_fact_that_is_tested")', exists: (path) => path === 'core/a.cpp' };

test('the method has 52 parts', () => assert.equal(ids.length, 52));

test('every id needs one row', () => {
  assert.deepEqual(findGaps(whole.join('\n')), []);
  assert.deepEqual(findGaps(page({ id: 'P7', row: '' })), ['P7 has no row']);
  assert.deepEqual(findGaps(`${whole.join('\n')}\n${whole[0]}`), ['S1 has two rows']);
});

test('a served part names what serves it, and one that is not served names nothing', () => {
  assert.deepEqual(findGaps(page({ id: 'H3', row: '| H3 | help | served | |' })), ['H3 names nothing that serves it']);
  assert.deepEqual(findGaps(page({ id: 'H3', row: '| H3 | help | in part: no text | `/` |' })), []);
  assert.deepEqual(findGaps(page({ id: 'H3', row: '| H3 | help | in part | `/` |' })), ['H3 has the status "in part"']);
  assert.deepEqual(findGaps(page({ id: 'H3', row: '| H3 | help | not yet | `/` |' })), ['H3 is not yet served, but names where']);
  assert.deepEqual(findGaps(page({ id: 'H3', row: '| H3 | | served | `/` |' })), ['H3 has no sense']);
});

test('screens, files, records and tests have to exist', () => {
  assert.deepEqual(['/', 'core/a.cpp', 'check_in', 'a_fact_that_is_tested', 'Argon2id', 'a line'].flatMap((claim) => unfounded(claim, world)), []);
  assert.deepEqual(['/gone', 'core/b.cpp', 'urge', 'a_fact_nobody_has_tested'].map((claim) => unfounded(claim, world)[0]), [
    'there is no screen /gone',
    'there is no file core/b.cpp',
    'there is no record urge',
    'there is no test a_fact_nobody_has_tested',
  ]);
});

test('claims carry their line', () => {
  assert.deepEqual(claimsIn('one\n`/` and `note`'), [{ line: 2, claim: '/' }, { line: 2, claim: 'note' }]);
});
