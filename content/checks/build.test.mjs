// Facts about the whole check: a broken document fails it, and the file and the key are named.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs the check over a copy of the tree that `change` has been at; `edit` changes one document of it, `rewrite` the text of one file. */
function checked(change) {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const part of ['content', 'web/src/words', 'cli/options.cpp']) cpSync(join(root, part), join(copy, part), { recursive: true });
    const edit = (path, change) => {
      const value = JSON.parse(readFileSync(join(copy, path), 'utf8'));
      change(value);
      writeFileSync(join(copy, path), JSON.stringify(value));
    };
    const translate = (language) => ['content', 'web/src/words'].forEach((folder) => cpSync(join(root, folder, 'en'), join(copy, folder, language), { recursive: true }));
    cpSync(join(root, 'web/src/words/en.ts'), join(copy, 'web/src/words/de.ts'));
    const rewrite = (path, change) => writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')));
    const remove = (path) => rmSync(join(copy, path));
    change({ edit, translate, rewrite, remove });
    const { status, stdout } = spawnSync(process.execPath, [join(copy, 'content/check.mjs')], { encoding: 'utf8' });
    return { status, findings: stdout.split('\n').filter((line) => line.includes(': ')) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

test('the tree as it is passes, and so does a full translation', () => {
  assert.deepEqual(checked(({ translate }) => translate('de')), { status: 0, findings: [] });
});

test('a technique without a caution fails with its file and key', () => {
  const { status, findings } = checked(({ edit }) => edit('content/en/techniques.json', ({ techniques }) => delete techniques[3].caution));
  assert.equal(status, 1);
  assert.ok(findings.some((line) => line.startsWith('content/en/techniques.json: splash.caution: has no caution')), findings.join('\n'));
});

test('a lesson without a source fails with its file and key', () => {
  const { status, findings } = checked(({ edit }) => edit('content/en/lessons.json', ({ shelves }) => delete shelves[0].lessons[1].sources));
  assert.equal(status, 1);
  assert.deepEqual(findings, ['content/en/lessons.json: shelves[0].lessons[1]: has no sources']);
});

test('a technique without a source, or with a medical caution that has none, fails with its file and key', () => {
  const none = checked(({ edit }) => edit('content/en/techniques.json', ({ techniques }) => delete techniques[3].sources));
  assert.deepEqual(none, { status: 1, findings: ['content/en/techniques.json: techniques[3]: has no sources'] });
  const medical = checked(({ edit }) => edit('content/en/techniques.json', ({ techniques }) => delete techniques[3].caution.sources));
  assert.deepEqual(medical, { status: 1, findings: ['content/en/techniques.json: splash.caution: is medical and has no source'] });
});

test('words of a screen that a translation lacks fail with their file and key', () => {
  const { status, findings } = checked(({ rewrite, remove, translate }) => {
    translate('de');
    rewrite('web/src/words/de/kind.ts', (text) => text.replace(/    already: 'It is done[^\n]*\n/, ''));
    remove('web/src/words/de/waits.ts');
  });
  assert.equal(status, 1);
  assert.deepEqual(findings.sort(), ['web/src/words/de/kind.ts: kindWords.repair.already: is missing in this language', 'web/src/words/de/waits.ts: is missing']);
});

test('a document that a translation lacks fails with its file', () => {
  const { status, findings } = checked(({ remove, translate }) => {
    translate('de');
    remove('content/de/hints.json');
  });
  assert.equal(status, 1);
  assert.ok(findings.includes('content/de/hints.json: is missing'), findings.join('\n'));
});

test('a screen that is hard to read, says a long sentence or a word to avoid fails with its file and table or line', () => {
  const hard = 'Physiological regulation necessitates deliberate diaphragmatic respiration.';
  const { status, findings } = checked(({ rewrite }) =>
    rewrite('web/src/words/en/kind.ts', (text) => `${text}export const hardWords = {\n  a: '${`${hard} `.repeat(16).trim()}',\n  b: 'You should rest.',\n  c: '${'word '.repeat(21).trim()}.',\n};\n`),
  );
  assert.equal(status, 1);
  assert.ok(findings.some((line) => line.startsWith('web/src/words/en/kind.ts: hardWords: reads at grade')), findings.join('\n'));
  assert.ok(findings.some((line) => /^web\/src\/words\/en\/kind\.ts: line \d+: "should": It blames/.test(line)), findings.join('\n'));
  assert.ok(findings.some((line) => /^web\/src\/words\/en\/kind\.ts: line \d+: more than 20 words: word/.test(line)), findings.join('\n'));
});

test('a text that a translation lacks fails with its file and key', () => {
  const { status, findings } = checked(({ edit, translate }) => {
    translate('de');
    edit('content/de/lists.json', ({ lists }) => lists[0].items.splice(0, 1));
  });
  assert.equal(status, 1);
  assert.deepEqual(findings, ['content/de/lists.json: lists.signs.items.end_without_sign.text: is missing in this language', 'content/de/lists.json: lists.signs.items.end_without_sign.id: is missing in this language'].sort((a, b) => a.localeCompare(b)));
});
