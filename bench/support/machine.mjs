// What the figures were measured on, in one line each.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { chromiumPath } from './browser.mjs';

export function machine() {
  const processors = cpus();
  const output = (command, ...args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  return [
    `Machine: ${processors[0].model.trim()}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `System: Linux ${release()}, ${output(chromiumPath, '--version')}, Node ${process.versions.node}`,
    `Built from: ${output('git', 'rev-parse', '--short', 'HEAD')}${output('git', 'status', '--porcelain') === '' ? '' : ' and changes on top'}`,
  ];
}

/** Processes that want a core, averaged over the last minute; more than the cores means the figures were disturbed. */
export function load() {
  return `load average ${loadavg()[0].toFixed(1)}`;
}
