// Runs the suites of tests/suites.mjs that belong to a tier, two at a time; the last line is "N passed, N failed".
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { suites } from '../tests/suites.mjs';
import { countTests, withoutColours } from './count_tests.mjs';
import { schedule } from './schedule.mjs';

const tier = { '--quick': 'quick', '--long': 'long', undefined: 'plain' }[process.argv[2]];
if (!tier) {
  console.error('usage: ./test [--quick | --long]');
  process.exit(2);
}

const logs = 'build/test-logs';
mkdirSync(logs, { recursive: true });
const running = new Set();
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    interrupted = true;
    for (const { end } of running) end();
  });

// Resolves to the exit code; null when the command was ended.
function run(command, log, seconds) {
  return new Promise((resolve) => {
    const environment = { ...process.env, KEEL_TIER: tier, FORCE_COLOR: '0', CI: '1' };
    const child = spawn(command, { shell: true, detached: true, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const out = createWriteStream(log);
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    // Asked first, so that ninja and Playwright end what they started.
    let last;
    const end = () => {
      process.kill(-child.pid, 'SIGTERM');
      last = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 5000);
    };
    const timer = setTimeout(end, seconds * 1000);
    const started = { end };
    running.add(started);
    child.on('close', (code) => {
      clearTimeout(timer);
      clearTimeout(last);
      running.delete(started);
      out.end(() => resolve(code));
    });
  });
}

async function runSuite(suite) {
  const log = `${logs}/${suite.name.replaceAll(/\W+/g, '-')}.log`;
  const started = performance.now();
  const code = await run(suite.command, log, suite.budget * 3);
  const seconds = (performance.now() - started) / 1000;
  const text = readFileSync(log, 'utf8');
  const counted = suite.step ? { passed: 0, failed: 0 } : countTests(text, code === 0);
  // A program that fails without naming a failed test has still failed.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  return { ...counted, seconds, code, log, text };
}

const line = (mark, name, rest) => console.log(`${mark.padEnd(5)}${name.padEnd(34)}${rest}`);
const total = { passed: 0, failed: 0 };
const begun = performance.now();

function tell(suite, result) {
  total.passed += result.passed;
  total.failed += result.failed;
  const time = `${result.seconds.toFixed(1)} s of ${suite.budget} s${result.seconds > suite.budget ? ', OVER BUDGET' : ''}`;
  const counts = suite.step ? '' : `${result.passed} passed, ${result.failed} failed`;
  line(result.code === 0 ? 'ok' : 'FAIL', suite.name, `${counts.padEnd(26)}${time}`);
  if (result.code === 0) return;
  if (result.code === null) console.log(`     ended after ${suite.budget * 3} s`);
  console.log(withoutColours(result.text).trimEnd().split('\n').slice(-60).join('\n').replaceAll(/^/gm, '     | '));
  console.log(`     whole output: ${result.log}`);
}

await schedule(
  suites.filter(({ tiers }) => tiers.includes(tier)),
  {
    async run(suite) {
      const result = await runSuite(suite);
      if (!interrupted) tell(suite, result);
      return result.code === 0;
    },
    leaveOut(suite) {
      total.failed += 1;
      line('FAIL', suite.name, `needs "${suite.needs}", which failed`);
    },
    isOver: () => interrupted,
  },
);
if (interrupted) process.exit(130);

console.log(`\n${tier} tier, ${((performance.now() - begun) / 60000).toFixed(1)} minutes`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
