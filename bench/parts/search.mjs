// Searching 100,000 records in the app's worker: the first search, which makes the index, and every kind of search after it.
import { figure } from '../support/figure.mjs';
import { journal, passphrase } from '../support/journals.mjs';
import { serve } from '../support/server.mjs';
import { median, quantile } from '../support/statistics.mjs';
import { withApp, withProfile } from '../support/bench_page.mjs';

const records = 100_000;
const rounds = 15;
const most = 50;
// What finds nothing is the slowest: every record is looked through.
const searches = {
  'a common word': { text: 'the' },
  'words that never meet': { text: 'the and qqqq' },
  'a word that never occurs': { text: 'eeee' },
  'a phrase that never occurs': { text: '"was not there at all x"' },
  'a tag that never occurs': { tag: 'work' },
};

export async function measure() {
  const server = await serve({ 'search.keel': journal(records, true) });
  try {
    return await withProfile(server.origin, { 'a.keel': '/bench/search.keel' }, (profile) =>
      withApp(profile, server.origin, async (page) => summary(await page.evaluate(inPage, { passphrase, searches, rounds }))),
    );
  } finally {
    await server.stop();
  }
}

/** Runs in the page: milliseconds from the question to the answer in hand. */
async function inPage({ passphrase, searches, rounds }) {
  await bench.open(passphrase);
  const time = async (query) => {
    const start = performance.now();
    await bench.app.call('timeline', { limit: 50, ...query });
    return performance.now() - start;
  };
  const first = await time({ text: 'qqqq' });
  const taken = {};
  for (const [name, query] of Object.entries(searches)) {
    taken[name] = [];
    for (let round = 0; round < rounds; round++) taken[name].push(await time(query));
  }
  return { first, taken };
}

function summary({ first, taken }) {
  const later = Object.entries(taken).map(([name, times]) =>
    figure(`Search, ${name}`, median(times), 'ms', { most }, `p95 ${quantile(times, 0.95).toFixed(1)} ms in ${rounds} runs`),
  );
  return [figure('Search, the first after opening', first, 'ms', { most: 300 }, 'once; makes the index'), ...later];
}
