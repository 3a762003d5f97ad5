// All insights, cold: from arrays, from a journal's records, in the browser's module, beside R on the same rows where it is present; and
// again after one more entry. At a thousand, ten thousand and a hundred thousand episodes.
import { execFileSync } from 'node:child_process';
import { onBenchPage } from '../support/bench_page.mjs';
import { newProfile, removeProfile } from '../support/browser.mjs';
import { figure } from '../support/figure.mjs';
import { program, root, workFolder } from '../support/paths.mjs';
import { timesInR } from '../support/r.mjs';
import { serve } from '../support/server.mjs';
import { median } from '../support/statistics.mjs';

const sizes = [1_000, 10_000, 100_000];
const largest = sizes.at(-1);
const rounds = 9;
const module = 'keel_insight.wasm';

const told = (episodes) => `${episodes.toLocaleString('en')} episodes`;
const columnsOf = (episodes) => `${workFolder}/columns-${episodes}`;
const rowsOf = (episodes) => `${workFolder}/rows-${episodes}.csv`;

export async function measure() {
  for (const episodes of sizes) execFileSync(program('make_columns'), [String(episodes), columnsOf(episodes), rowsOf(episodes)]);
  const native = sizes.map(nativeFigures);
  return [...native.flatMap(({ figures }) => figures), ...(await browserFigures()), ...besideR(native.at(-1).parts)];
}

function output(name, episodes) {
  return execFileSync(program(name), [String(episodes)], { encoding: 'utf8' });
}

function nativeFigures(episodes) {
  const [, columns, answers, again, back, changed, erased] = output('insights_cold', episodes).trim().split(' ').map(Number);
  const parts = new Map(Array.from(output('insight_speed', episodes).matchAll(/^(.+?)\s+([\d.]+) ms/gm), ([, name, time]) => [name, Number(time)]));
  const only = (target) => (episodes === largest ? target : null);
  const atOnce = { most: 5 };
  // With so many episodes each answer about them takes some milliseconds by itself.
  const unlessLargest = episodes === largest ? null : atOnce;
  const figures = [
    figure(`Insights, from arrays, ${told(episodes)}`, parts.get('all'), 'ms', only({ most: 60 }), 'every question once, of the recipe of the reference cases'),
    figure(`Insights, records to columns, ${told(episodes)}`, columns, 'ms', null, 'eight records an episode, read and parsed'),
    figure(`Insights, all answers, ${told(episodes)}`, answers, 'ms', null, 'with what keeps them steady'),
    figure(`Insights, after one more entry, ${told(episodes)}`, again, 'ms', atOnce, 'an entry of today: what stands is kept'),
    figure(`Insights, after one dated back a year, ${told(episodes)}`, back, 'ms', atOnce, 'a light by itself; its columns, and the answers that it belongs to'),
    figure(`Insights, after one of last year changed, ${told(episodes)}`, changed, 'ms', unlessLargest, 'the first light of an evening: nearly every answer about episodes'),
    figure(`Insights, after one of last year erased, ${told(episodes)}`, erased, 'ms', unlessLargest, 'the same'),
  ];
  return { figures, parts };
}

/** The module of the app in its own worker, without the app around it. */
async function browserFigures() {
  const files = Object.fromEntries(sizes.map((episodes) => [`columns-${episodes}`, columnsOf(episodes)]));
  const server = await serve({ [module]: `${root}build/wasm/${module}`, ...files });
  const profile = newProfile();
  try {
    return await onBenchPage(profile, server.origin, async (page) => {
      const figures = [];
      for (const episodes of sizes) {
        const asked = { module: `/bench/${module}`, columns: `/bench/columns-${episodes}`, rounds };
        const { times, memory, shown } = await page.evaluate((input) => bench.startAnswers().call('answers', input), asked);
        const note = `a new instance each time, columns read and checked in it; first ${times[0].toFixed(1)} ms, ${shown} shown, ${Math.round(memory / 2 ** 20)} MiB`;
        figures.push(figure(`Insights in Chromium, ${told(episodes)}`, median(times), 'ms', episodes === largest ? { most: 120 } : null, note));
      }
      return figures;
    });
  } finally {
    removeProfile(profile);
    await server.stop();
  }
}

function besideR(parts) {
  const times = timesInR(rowsOf(largest));
  if (times === null) {
    console.log('R with its survival package: not present');
    return [];
  }
  return [...times].map(([name, inR]) =>
    figure(`R against core: ${name}`, inR / Math.max(parts.get(name), 0.01), 'times', { least: 1 }, `${inR.toFixed(1)} ms against ${parts.get(name)} ms, ${told(largest)}`),
  );
}
