// Fails when what is installed in web/node_modules is not, version and hash, what web/package-lock.json names.
import { readFileSync } from 'node:fs';

const packagesIn = (path) => JSON.parse(readFileSync(new URL(`../web/${path}`, import.meta.url), 'utf8')).packages;
const wanted = packagesIn('package-lock.json');
const installed = packagesIn('node_modules/.package-lock.json');

const strangers = Object.entries(installed).filter(
  ([path, { version, integrity }]) => wanted[path]?.version !== version || wanted[path]?.integrity !== integrity,
);
for (const [path, { version }] of strangers) console.error(`${path} ${version} is not what web/package-lock.json names`);
process.exitCode = strangers.length === 0 ? 0 : 1;
