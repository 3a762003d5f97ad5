// Facts about the check of docs/accessibility.md: it names what is missing, and lets a whole page pass.
import assert from 'node:assert/strict';
import test from 'node:test';
import { criteria, gapsIn, groupsIn, rowsIn, testsAlong, unproved } from './accessibility_rules.mjs';

const groups = ['One', 'Two'];
const row = (criterion, group, how = '`a test`', result = 'met', date = '2026-11-22') => ({ criterion, group, how, date, result });
const whole = criteria.map((criterion) => row(criterion, 'all'));
const world = { tests: "test('a test', () => {})", exists: (path) => path === 'web/a.css' };

test('of WCAG 2.2 fifty-five criteria are of level A or AA', () => {
  assert.equal(criteria.length, 55);
  assert.deepEqual(gapsIn(whole, groups), []);
});

test('a criterion without a row for a group, or with two, is named', () => {
  const rest = whole.filter(({ criterion }) => criterion !== '2.1.1');
  assert.deepEqual(gapsIn([...rest, row('2.1.1', 'One')], groups), ['2.1.1 has no row for Two']);
  assert.deepEqual(gapsIn([...rest, row('2.1.1', 'One'), row('2.1.1', 'Two'), row('2.1.1', 'Two')], groups), ['2.1.1 has two rows for Two']);
  assert.deepEqual(gapsIn([...whole, row('2.1.1', 'One')], groups), ['2.1.1 has a row for all screens and others beside it']);
});

test('a date, a result and a group have to be one', () => {
  const rest = whole.filter(({ criterion }) => criterion !== '2.1.1');
  const findings = gapsIn([...rest, row('2.1.1', 'One', '', 'fine'), row('2.1.1', 'Two', '', 'met', 'today'), row('2.1.1', 'Three')], groups);
  assert.deepEqual(findings, ['2.1.1, One, has the result "fine"', '2.1.1, Two, has no date', '2.1.1 names Three, which is no group']);
});

test('a test or a file that does not exist, and a result that rests on nothing, are named', () => {
  assert.deepEqual(unproved(row('1.1.1', 'all', '`a test` and `web/a.css`'), world), []);
  assert.deepEqual(unproved(row('1.1.1', 'all', '`no test`, `web/b.css`'), world), ['1.1.1, all: there is no test no test', '1.1.1, all: there is no file web/b.css']);
  assert.deepEqual(unproved(row('1.1.1', 'all', 'surely'), world), ['1.1.1, all: says nothing of how it was tested']);
  assert.deepEqual(unproved(row('1.1.1', 'all', 'nobody looked', 'not yet tested'), world), []);
});

test('groups and rows are read from their tables', () => {
  const page = ['| group | screens |', '|---|---|', '| One | a |', '| Two | b |', '', '| criterion | screens | how | date | result |', '|---|---|---|---|---|', '| 1.1.1 Text (A) | One | `a test` | 2026-11-22 | met |'].join('\n');
  assert.deepEqual(groupsIn(page), groups);
  assert.deepEqual(rowsIn(page), [row('1.1.1', 'One')]);
});

test('a test that is made once for every walk has the name of each', () => {
  const spec = 'for (const [where, walk] of Object.entries(walks)) {\n  test(`all is well ${where} on a phone`, async () => {});\n}';
  const walks = "export const walks = {\n  'on the way': first,\n  'in the end': async (page) => {\n    await last('a word': page);\n  },\n};";
  assert.deepEqual(testsAlong(spec, walks), ['all is well on the way', 'all is well in the end']);
});
