// Checks every word and number that ships: node content/check.mjs [--strict-age]. Prints file, key and finding.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEmergency, checkNumbers, checkShownDate, numbersIn } from './checks/helplines.mjs';
import { avoided, countWords, grade, longSentences } from './checks/language.mjs';
import { validate, whole } from './checks/schema.mjs';
import { checkAge, checkRead } from './checks/sources.mjs';
import { checkCautions } from './checks/techniques.mjs';
import { stringsIn, textsIn } from './checks/texts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const strictAge = process.argv.includes('--strict-age');
const now = Date.now();
const read = (path) => readFileSync(join(root, path), 'utf8');
const readJson = (path) => JSON.parse(read(path));

const languages = readdirSync(join(root, 'content'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
  .map(({ name }) => name);
const documents = languages.flatMap((language) =>
  ['helplines', 'techniques', 'hints', 'avoid'].map((kind) => ({ kind, language, path: `content/${language}/${kind}.json` })),
);
const schemaOf = (kind) => whole(readJson(`content/schema/${kind}.schema.json`), (file) => readJson(`content/schema/${file}`));
const of = (kind) => documents.filter((document) => document.kind === kind).map((document) => ({ ...document, value: readJson(document.path) }));
const avoidList = Object.fromEntries(of('avoid').map(({ language, value }) => [language, value.words]));

const wordFiles = languages.flatMap((language) =>
  [`web/src/words/${language}.ts`, ...readdirSync(join(root, 'web/src/words', language)).map((name) => `web/src/words/${language}/${name}`)]
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => ({ language, path })),
);

// Every text on a screen, in groups that are read together: a technique, or the words of one screen.
const groups = [
  ...of('techniques').flatMap(({ language, path, value }) =>
    value.techniques.map((technique) => ({ language, path, key: technique.id, texts: textsIn(technique, technique.id) })),
  ),
  ...of('helplines').map(({ language, path, value }) => ({ language, path, key: '', texts: textsIn(value), lines: true })),
  ...wordFiles.map(({ language, path }) => ({ language, path, key: '', texts: stringsIn(read(path)).map(([line, text]) => [`line ${line}`, text]) })),
];
const eachText = (check) =>
  groups.flatMap(({ language, path, texts, lines }) =>
    texts.flatMap(([key, text]) => check(text, language, lines).map((what) => [path, key, what])),
  );
const inFile = (path, findings) => findings.map(([key, what]) => [path, key.replace(/^\./, ''), what]);
const each = (kinds, check) => kinds.flatMap((kind) => of(kind).flatMap(({ path, value }) => inFile(path, check(value))));
const sourced = ['helplines', 'techniques'];

const rules = {
  'documents fit their schemas': () =>
    documents.flatMap(({ kind, path }) => inFile(path, validate(readJson(path), schemaOf(kind)))),
  'every number is quoted by two sources': () => each(['helplines'], checkNumbers),
  'every country has an emergency number': () => each(['helplines'], checkEmergency),
  'the date on the screen is the oldest source’s': () => each(['helplines'], checkShownDate),
  'every technique has its caution, or a reason for none': () => each(['techniques'], checkCautions),
  'dates of reading are real': () => each(sourced, (value) => checkRead(value, now)),
  'sources were read within a year': () => each(sourced, (value) => checkAge(value, now)),
  'no telephone number stands outside the help lines': () =>
    eachText((text, _, lines) => (lines ? [] : numbersIn(text).map((digits) => `${digits} looks like a telephone number`))),
  'no word to avoid is said': () =>
    eachText((text, language) => avoided(text, avoidList[language]).map(({ avoid, why, say }) => `"${avoid}": ${why}${say ? `; say: ${say}` : ''}`)),
  'no sentence is longer than 20 words': () => eachText((text) => longSentences(text).map((sentence) => `more than 20 words: ${sentence}`)),
  'longer texts read at grade 8 or below': () =>
    groups.flatMap(({ path, key, texts }) => {
      const all = texts.map(([, text]) => text);
      if (countWords(all) < 80 || grade(all) <= 8) return [];
      return [[path, key, `reads at grade ${grade(all).toFixed(1)}`]];
    }),
};

let failed = 0;
for (const [rule, check] of Object.entries(rules)) {
  const findings = check();
  const warns = rule === 'sources were read within a year' && !strictAge;
  for (const [path, key, what] of findings) console.log(`${warns ? 'warning ' : ''}${path}: ${key ? `${key}: ` : ''}${what}`);
  if (findings.length > 0 && !warns) failed += 1;
}
console.log(`${Object.keys(rules).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
