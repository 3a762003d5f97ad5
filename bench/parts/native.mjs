// The same journal with the native programs: made, opened, listed, compacted. Wall time of the whole command.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { figure } from '../support/figure.mjs';
import { journal, makeArguments, opening, prepareFolder } from '../support/journals.mjs';
import { program } from '../support/paths.mjs';
import { median } from '../support/statistics.mjs';

const records = 100_000;
const rounds = 5;

export async function measure() {
  const folder = prepareFolder();
  const small = journal(1_000, true);
  const kinds = { compacted: journal(records, true), loose: journal(records, false) };
  const copy = `${folder}/copy.keel`;
  // What every command takes before it reads a record: starting, and deriving the key.
  const before = repeated(() => time('evenkeel', ...opening(small), 'list', '--limit', '1'));
  const figures = Object.entries(kinds).map(([name, path]) => {
    const taken = repeated(() => time('evenkeel', ...opening(path), 'list', '--limit', '1'));
    return figure(`Native: open, ${name}`, taken - before, 'ms', null, `list --limit 1, less ${Math.round(before)} ms of the same with 1,000 records`);
  });
  const list = repeated(() => time('evenkeel', ...opening(kinds.compacted), 'list', '--limit', '0'));
  figures.push(figure('Native: list every record', list, 'ms', null, 'key derivation included'));
  figures.push(figure('Native: compact', repeated(() => compact(kinds.loose, copy)), 'ms', null, 'from single frames, key derivation included'));
  const making = makeArguments({ records, compacted: false, out: copy });
  figures.push(figure('Native: make_journal', repeated(() => (rmSync(copy, { force: true }), time('make_journal', ...making))), 'ms', null, 'single frames'));
  rmSync(copy, { force: true });
  return figures;
}

function compact(path, copy) {
  copyFileSync(path, copy);
  return time('evenkeel', ...opening(copy), 'compact');
}

function repeated(run) {
  return median(Array.from({ length: rounds }, run));
}

function time(name, ...args) {
  const start = performance.now();
  execFileSync(program(name), args, { stdio: 'ignore', env: { ...process.env, XDG_STATE_HOME: prepareFolder() } });
  return performance.now() - start;
}
