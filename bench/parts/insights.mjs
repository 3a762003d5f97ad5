// All insights, cold: from arrays, from a journal's records, and again after one more entry; at a thousand, ten thousand and a hundred thousand episodes.
import { execFileSync } from 'node:child_process';
import { figure } from '../support/figure.mjs';
import { program } from '../support/paths.mjs';

const sizes = [1_000, 10_000, 100_000];
const largest = sizes.at(-1);

export async function measure() {
  return sizes.flatMap((episodes) => {
    const [, columns, answers, again] = output('insights_cold', episodes).trim().split(' ').map(Number);
    const told = `${episodes.toLocaleString('en')} episodes`;
    const isLargest = episodes === largest;
    return [
      figure(`Insights, from arrays, ${told}`, fromArrays(episodes), 'ms', isLargest ? { most: 60 } : null, 'every question once, of the recipe of the reference cases'),
      figure(`Insights, records to columns, ${told}`, columns, 'ms', null, 'eight records an episode, read and parsed'),
      figure(`Insights, all answers, ${told}`, answers, 'ms', null, 'with what keeps them steady'),
      figure(`Insights, after one more entry, ${told}`, again, 'ms', isLargest ? { most: 5 } : null, 'an entry of today: what stands is kept'),
    ];
  });
}

function output(name, episodes) {
  return execFileSync(program(name), [String(episodes)], { encoding: 'utf8' });
}

function fromArrays(episodes) {
  return Number(/^all\s+([\d.]+) ms/m.exec(output('insight_speed', episodes))[1]);
}
