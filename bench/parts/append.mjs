// One durable append in the app's worker, against a bare write and flush of the same size in the same run.
import { figure } from '../support/figure.mjs';
import { journal, passphrase } from '../support/journals.mjs';
import { serve } from '../support/server.mjs';
import { median, quantile } from '../support/statistics.mjs';
import { withApp, withProfile } from '../support/bench_page.mjs';

const sizes = [1_000, 100_000];
const pairs = 400;
const warming = 50;
const runs = 3;

export async function measure() {
  const files = Object.fromEntries(sizes.map((records) => [`${records}.keel`, journal(records, true)]));
  const server = await serve(files);
  try {
    const taken = [];
    for (const records of sizes) {
      const once = () =>
        withProfile(server.origin, { 'a.keel': `/bench/${records}.keel` }, (profile) =>
          withApp(profile, server.origin, (page) => page.evaluate(inPage, { passphrase, pairs, warming })),
        );
      const each = [];
      for (let run = 0; run < runs; run++) each.push(await once());
      taken.push(middle(each));
    }
    return [...taken.flatMap((one, index) => summary(sizes[index], one)), difference(taken)];
  } finally {
    await server.stop();
  }
}

const over = ({ append, bare }) => median(append) - median(bare);

/** Of several browsers started anew, the one in the middle: code that one of them compiled late must not decide. */
function middle(each) {
  const all = each.toSorted((left, right) => over(left) - over(right));
  return { ...all[(all.length - 1) / 2], spread: `${over(all[0]).toFixed(2)} to ${over(all.at(-1)).toFixed(2)} in ${runs} runs` };
}

/** Runs in the page: both sides in turn, the bare one with the bytes that an append adds to the file. */
async function inPage({ passphrase, pairs, warming }) {
  await bench.open(passphrase);
  const before = await bench.bare.call('size', { name: 'a.keel' });
  for (let index = 0; index < warming; index++) await bench.append(index);
  const size = Math.round(((await bench.bare.call('size', { name: 'a.keel' })) - before) / warming);
  const bare = [];
  for (let index = 0; index < pairs; index++) {
    bare.push(await bench.bare.call('append', { size }));
    await bench.append(index);
  }
  return { size, bare, append: bench.durations('append').slice(-pairs) };
}

function summary(records, { size, bare, append, spread }) {
  const name = `Append at ${records.toLocaleString('en')} records`;
  const beside = `${spread}; bare write and flush of ${size} bytes: ${median(bare).toFixed(2)} ms, p95 ${quantile(bare, 0.95).toFixed(2)} ms`;
  return [
    figure(`${name}, p50 over the bare one`, over({ append, bare }), 'ms', { most: 0.2 }, beside),
    figure(`${name}, p50`, median(append), 'ms', null, `p95 ${quantile(append, 0.95).toFixed(2)} ms`),
  ];
}

/** Over the bare ones of each run, since the disk is not equally fast in both. */
function difference([small, large]) {
  return figure('Append, 100,000 less 1,000 records', over(large) - over(small), 'ms', { most: 0.1 }, 'both over their bare ones');
}
