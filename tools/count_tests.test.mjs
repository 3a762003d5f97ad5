// Facts about how test output is counted; the samples are what the frameworks print.
import assert from 'node:assert/strict';
import test from 'node:test';
import { countTests } from './count_tests.mjs';

test('doctest programs are counted by test cases and add up', () => {
  const one = '[doctest] test cases:  17 |  15 passed | 2 failed | 0 skipped\n[doctest] assertions: 122 | 120 passed | 2 failed |\n';
  assert.deepEqual(countTests(one, false), { passed: 15, failed: 2 });
  assert.deepEqual(countTests(one + one, false), { passed: 30, failed: 4 });
});

test('colours do not hide the counts of doctest', () => {
  const coloured = '\x1b[0;36m[doctest] \x1b[0mtest cases: \x1b[0m 3 | \x1b[0;32m 3 passed\x1b[0m | \x1b[0m0 failed\x1b[0m |\n';
  assert.deepEqual(countTests(coloured, true), { passed: 3, failed: 0 });
});

test('vitest counts tests and not files', () => {
  const output = ' Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 12 passed (14)\n';
  assert.deepEqual(countTests(output, false), { passed: 12, failed: 2 });
});

test('playwright puts failures and passes on lines of their own', () => {
  assert.deepEqual(countTests('  1 failed\n    [chromium] a.spec.ts:3:1\n  11 passed (40.2s)\n', false), { passed: 11, failed: 1 });
});

test('node counts its own tests', () => {
  assert.deepEqual(countTests('# tests 3\n# pass 2\n# fail 1\n', false), { passed: 2, failed: 1 });
});

test('a program without counts is one test', () => {
  assert.deepEqual(countTests('', true), { passed: 1, failed: 0 });
  assert.deepEqual(countTests('4 files checked', false), { passed: 0, failed: 1 });
});
