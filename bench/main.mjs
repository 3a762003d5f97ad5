// Runs the parts that were asked for, prints each as a table, and with --write puts all of them into docs/benchmarks.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { holds, tableOf } from './support/figure.mjs';
import { load, machine } from './support/machine.mjs';
import { root, workFolder } from './support/paths.mjs';

const titles = {
  open: 'Opening 100,000 records in the browser',
  append: 'Keeping one moment in the browser',
  search: 'Searching 100,000 records in the browser',
  interactions: 'The journal screen with 100,000 records',
  size: 'Bytes on the disk',
  kdf: 'Key derivation in the browser',
  budget: 'What a first visit loads',
  lighthouse: 'Lighthouse, as on a phone',
  taps: 'Taps and time to first help',
  native: 'Native programs',
  insights: 'Insights, natively and in the browser',
};
const page = `${root}docs/benchmarks.md`;
const marks = ['<!-- written by bench/run -->', '<!-- end of what bench/run writes -->'];

function asked(words) {
  const unknown = words.filter((word) => !(word in titles));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(titles).join(', ')}`);
  return words.length === 0 ? Object.keys(titles) : words;
}

async function section(part) {
  const { measure } = await import(`./parts/${part}.mjs`);
  const figures = await measure();
  const text = `### ${titles[part]}\n\n\`bench/run ${part}\`, ${load()}\n\n${tableOf(figures)}\n`;
  console.log(`\n${text}`);
  return { text, missed: figures.filter((figure) => holds(figure) === false) };
}

function write(text) {
  const [before, rest] = readFileSync(page, 'utf8').split(marks[0]);
  const after = rest.split(marks[1])[1];
  writeFileSync(page, `${before}${marks[0]}\n${text}\n${marks[1]}${after}`);
}

const words = process.argv.slice(2);
const parts = asked(words.filter((word) => word !== '--write'));
mkdirSync(workFolder, { recursive: true });
const heading = `## Figures of ${new Date().toISOString().slice(0, 10)}\n\n${machine().map((line) => `- ${line}`).join('\n')}\n`;
console.log(heading);
const sections = [];
for (const part of parts) sections.push(await section(part));
if (words.includes('--write')) write([heading, ...sections.map(({ text }) => text)].join('\n'));
const missed = sections.flatMap((one) => one.missed);
console.log(missed.length === 0 ? 'Every target is met.' : `Missed: ${missed.map(({ name }) => name).join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
