// The example in docs/questionnaires.md is the file that the tests read.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const read = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

test('the_example_of_the_page_is_the_file_of_the_vectors', async () => {
  const [page, file] = await Promise.all([read('docs/questionnaires.md'), read('tests/vectors/questionnaires/example.json')]);
  assert.equal(/```json\n([\s\S]*?)```/.exec(page)?.[1], file);
});
