// Checks what docs/method.md and docs/threat-model.md claim: every id of the method has its row, and every file,
// screen, record and test that the two pages name exists. Prints file, line and finding.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimsIn, findGaps, unfounded } from './method_rules.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const matches = (path, pattern) => [...read(path).matchAll(pattern)].map((match) => match[1]);

function testsUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testsUnder(path);
    return /\.(test|spec)\.\w+$/.test(entry.name) ? [read(path)] : [];
  });
}

const world = {
  screens: matches('web/src/routes/table.ts', /'(\/[a-z_-]*)':/g),
  records: matches('core/record/kinds.hpp', /Kind<\w+>\{"(\w+)"\}/g),
  tests: ['core', 'server', 'cli', 'content', 'tools', 'web/src', 'web/e2e'].filter((folder) => existsSync(join(root, folder))).flatMap(testsUnder).join('\n'),
  exists: (path) => existsSync(join(root, path)),
};

const pages = ['docs/method.md', 'docs/threat-model.md'];
const findings = [
  ...findGaps(read('docs/method.md')).map((what) => `docs/method.md: ${what}`),
  ...pages.flatMap((page) => claimsIn(read(page)).flatMap(({ line, claim }) => unfounded(claim, world).map((what) => `${page}:${line}: ${what}`))),
];
for (const finding of findings) console.log(finding);
console.log(findings.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = findings.length === 0 ? 0 : 1;
