// Facts about the whole check: a broken document fails it, and the file and the key are named.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs the check over a copy of the tree that `change` has been at; `edit` rewrites one document of it. */
function checked(change) {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const part of ['content', 'web/src/words', 'cli/options.cpp']) cpSync(join(root, part), join(copy, part), { recursive: true });
    const edit = (path, rewrite) => {
      const value = JSON.parse(readFileSync(join(copy, path), 'utf8'));
      rewrite(value);
      writeFileSync(join(copy, path), JSON.stringify(value));
    };
    const translate = (language) => ['content', 'web/src/words'].forEach((folder) => cpSync(join(root, folder, 'en'), join(copy, folder, language), { recursive: true }));
    cpSync(join(root, 'web/src/words/en.ts'), join(copy, 'web/src/words/de.ts'));
    change({ edit, translate });
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

test('a text that a translation lacks fails with its file and key', () => {
  const { status, findings } = checked(({ edit, translate }) => {
    translate('de');
    edit('content/de/lists.json', ({ lists }) => lists[0].items.splice(0, 1));
  });
  assert.equal(status, 1);
  assert.deepEqual(findings, ['content/de/lists.json: lists.signs.items.end_without_sign.text: is missing in this language', 'content/de/lists.json: lists.signs.items.end_without_sign.id: is missing in this language'].sort((a, b) => a.localeCompare(b)));
});
