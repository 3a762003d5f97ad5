// Checks every word and number that ships: node content/check.mjs [--strict-age]. Prints file, key and finding.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Documents, kinds } from './checks/documents.mjs';
import { checkEmergency, checkNumbers, checkShownDate, numbersIn } from './checks/helplines.mjs';
import { avoided, longSentences, tooHard } from './checks/language.mjs';
import { checkFeelings, checkIds, checkLessons, checkProgramme, checkTaught, wordsOfTerm } from './checks/references.mjs';
import { validate } from './checks/schema.mjs';
import { checkAge, checkRead } from './checks/sources.mjs';
import { checkCautions, checkNames } from './checks/techniques.mjs';
import { keysOfTables, tablesIn } from './checks/tables.mjs';
import { checkKeys, compareKeys } from './checks/translation.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const strictAge = process.argv.includes('--strict-age');
const now = Date.now();
const documents = new Documents(root);
const { languages, of, read } = documents;
const avoidList = Object.fromEntries(of('avoid').map(({ language, value }) => [language, value.words]));
const terms = Object.fromEntries(of('terms').map(({ language, value }) => [language, value.terms]));

/** What lessons teach: all of the understanding, for whom the app is, when more help makes sense, and checking as a loop. */
const taught = [...Array.from({ length: 15 }, (_, index) => `U${index + 1}`), 'H1', 'H4', 'N5'];

const hasWords = (language) => existsSync(join(root, 'web/src/words', language));
const wordFiles = languages.filter(hasWords).flatMap((language) =>
  [`web/src/words/${language}.ts`, ...readdirSync(join(root, 'web/src/words', language)).map((name) => `web/src/words/${language}/${name}`)]
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => ({ language, path })),
);

// Every text on a screen, in groups that are read together: a technique, a lesson, or the table of one screen.
const groups = [
  ...documents.groups(),
  ...wordFiles.flatMap(({ language, path }) =>
    tablesIn(read(path)).map(([key, texts]) => ({ language, path, key, terms: [], texts: texts.map(([line, text]) => [`line ${line}`, text]) })),
  ),
];
const eachText = (check) =>
  groups.flatMap(({ language, path, texts, lines }) =>
    texts.flatMap(([key, text]) => check(text, language, lines).map((what) => [path, key, what])),
  );
const inFile = (path, findings) => findings.map(([key, what]) => [path, key.replace(/^\./, ''), what]);
const each = (some, check) => some.flatMap((kind) => of(kind).flatMap(({ path, value }) => inFile(path, check(value))));
/** For checks across documents; a document that is missing is another rule's finding. */
const eachLanguage = (kind, check) =>
  languages
    .map((language) => ({ path: `content/${language}/${kind}.json`, all: documents.in(language) }))
    .flatMap(({ path, all }) => (kinds.every((one) => one in all) ? inFile(path, check(all)) : []));
const easyWords = (language, ids) => new Set((terms[language] ?? []).filter(({ id }) => ids.includes(id)).flatMap(wordsOfTerm));

/** Keys of the screens' words that another language lacks, by file. */
function untranslated(language) {
  return wordFiles
    .filter(({ language: of }) => of === 'en')
    .flatMap(({ path }) => {
      const own = path.replace('/words/en', `/words/${language}`);
      if (!existsSync(join(root, own))) return [[own, '', 'is missing']];
      return inFile(own, compareKeys(keysOfTables(read(path)), keysOfTables(read(own))));
    });
}

const rules = {
  'documents fit their schemas': () => kinds.flatMap((kind) => each([kind], (value) => validate(value, documents.schemaOf(kind)))),
  'every language has the words of the screens': () =>
    languages.filter((language) => !hasWords(language)).map((language) => [`web/src/words/${language}`, '', 'is missing']),
  'every language says what English says': () =>
    languages.flatMap((language) =>
      Object.entries(documents.in('en')).flatMap(([kind, english]) => {
        const path = `content/${language}/${kind}.json`;
        const value = documents.in(language)[kind];
        return value ? inFile(path, checkKeys(english, value)) : [[path, '', 'is missing']];
      }),
    ),
  'every table of words says what the English one says': () => languages.filter((language) => language !== 'en').flatMap(untranslated),
  'an id stands once': () => each(kinds, checkIds),
  'a feeling is told by its id alone': () => each(['feelings'], checkFeelings),
  'every number is quoted by two sources': () => each(['helplines'], checkNumbers),
  'every country has an emergency number': () => each(['helplines'], checkEmergency),
  'the date on the screen is the oldest source’s': () => each(['helplines'], checkShownDate),
  'every technique has its caution, or a reason for none': () => each(['techniques'], checkCautions),
  'every technique can be logged from the command line': () => each(['techniques'], checkNames(read('cli/options.cpp'))),
  'lessons name lists and terms that exist': () => eachLanguage('lessons', checkLessons),
  'the path names lessons that exist': () => eachLanguage('programme', checkProgramme),
  'lessons teach all that is to be understood': () => eachLanguage('lessons', (all) => checkTaught(all, taught)),
  'dates of reading are real': () => each(kinds, (value) => checkRead(value, now)),
  'sources were read within a year': () => each(kinds, (value) => checkAge(value, now)),
  'no telephone number stands outside the help lines': () =>
    eachText((text, _, lines) => (lines ? [] : numbersIn(text).map((digits) => `${digits} looks like a telephone number`))),
  'no word to avoid is said': () =>
    eachText((text, language) => avoided(text, avoidList[language]).map(({ avoid, why, say }) => `"${avoid}": ${why}${say ? `; say: ${say}` : ''}`)),
  'no sentence is longer than 20 words': () => eachText((text) => longSentences(text).map((sentence) => `more than 20 words: ${sentence}`)),
  'longer texts read at grade 8 or below': () =>
    groups.flatMap(({ language, path, key, terms: ids, texts }) => {
      const hard = tooHard(texts.map(([, text]) => text), easyWords(language, ids));
      return hard === null ? [] : [[path, key, hard]];
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
