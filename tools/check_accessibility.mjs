// Checks what docs/accessibility.md claims: a row for every criterion and group of screens, and every test and file it names exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gapsIn, groupsIn, rowsIn, testsAlong, unproved } from './accessibility_rules.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const page = 'docs/accessibility.md';
const text = readFileSync(join(root, page), 'utf8');

function testsUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return testsUnder(path);
    return /\.(test|spec)\.\w+$/.test(entry.name) ? [readFileSync(join(root, path), 'utf8')] : [];
  });
}

const written = ['web/src', 'web/e2e', 'content'].flatMap(testsUnder).join('\n');
const walked = testsAlong(written, readFileSync(join(root, 'web/e2e/support/walks.ts'), 'utf8'));
const world = { tests: [written, ...walked].join('\n'), exists: (path) => existsSync(join(root, path)) };
const rows = rowsIn(text);
const findings = [...gapsIn(rows, groupsIn(text)), ...rows.flatMap((row) => unproved(row, world))];
for (const finding of findings) console.log(`${page}: ${finding}`);
console.log(findings.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = findings.length === 0 ? 0 : 1;
