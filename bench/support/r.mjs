// What R takes for the same questions on the same rows, where R is on this machine.
import { execFileSync } from 'node:child_process';
import { root } from './paths.mjs';

/** Milliseconds by the name of the question; null where Rscript or its survival package is not present. */
export function timesInR(rows) {
  try {
    const output = execFileSync('Rscript', ['--vanilla', `${root}bench/r/insights.R`, rows], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (output.startsWith('not present')) return null;
    return new Map(output.trim().split('\n').map((line) => line.split('\t')).map(([name, time]) => [name, Number(time)]));
  } catch (failure) {
    if (failure.code === 'ENOENT') return null;
    throw failure;
  }
}
