// Opening 100,000 records, against one blob of the same text read, decrypted and parsed; and the memory it takes.
import { figure } from '../support/figure.mjs';
import { journal, linesOf, oneBlob, passphrase } from '../support/journals.mjs';
import { peakOfRenderer } from '../support/memory.mjs';
import { serve } from '../support/server.mjs';
import { median, quantile } from '../support/statistics.mjs';
import { onBenchPage, withProfile, workerAddress } from '../support/bench_page.mjs';

const records = 100_000;
const rounds = 7;
const starts = 3;
const kinds = { compacted: { target: { most: 1.2 } }, loose: { target: { most: 3 } } };

export async function measure() {
  const paths = { compacted: journal(records, true), loose: journal(records, false) };
  const blob = oneBlob(paths.compacted);
  const server = await serve({ 'compacted.keel': paths.compacted, 'loose.keel': paths.loose, 'one.blob': blob.path });
  try {
    const figures = [];
    for (const kind of Object.keys(kinds)) {
      const files = { 'a.keel': `/bench/${kind}.keel`, 'one.blob': '/bench/one.blob' };
      figures.push(...(await withProfile(server.origin, files, (profile) => openings(profile, server.origin, kind, blob))));
    }
    return [...figures, about(paths.compacted)];
  } finally {
    await server.stop();
  }
}

function about(path) {
  const lines = linesOf(path);
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  return figure('Records in these journals', lines.length, '', null, `${Math.round(bytes / lines.length)} bytes each on average`);
}

async function openings(profile, origin, kind, blob) {
  const taken = [];
  // The first one gives the journal its place and the browser its compiled code; it is not counted.
  for (let round = -1; round < rounds; round++) {
    const one = await onBenchPage(profile, origin, (page) => page.evaluate(both, { passphrase, blob, address: workerAddress(), floorFirst: round % 2 === 0 }));
    if (round >= 0) taken.push(one);
  }
  const first = [];
  for (let visit = 0; visit < 2; visit++) first.push(await peakOfRenderer(profile, origin, passphrase));
  const peaks = [];
  for (let start = 0; start < starts; start++) peaks.push(await peakOfRenderer(profile, origin, passphrase));
  return [...summary(kind, taken), ...memory(kind, first, peaks)];
}

/** Runs in the page. Neither side starts while the browser is still starting, or while the other one is at work. */
async function both({ passphrase, blob, address, floorFirst }) {
  const floor = () => bench.bare.call('floor', { name: 'one.blob', key: blob.key, nonce: blob.nonce });
  await new Promise((rested) => setTimeout(rested, 1000));
  const before = floorFirst ? await floor() : null;
  bench.startApp(address);
  const opened = await bench.open(passphrase);
  return { ...opened, floor: (before ?? (await floor())).time };
}

function summary(kind, taken) {
  const of = (name) => taken.map((one) => one[name]);
  const ratio = median(taken.map(({ usable, floor }) => usable / floor));
  const floor = median(of('floor'));
  const spread = `${Math.round(quantile(of('usable'), 0))} to ${Math.round(quantile(of('usable'), 1))} ms in ${rounds} runs`;
  return [
    figure(`Open, ${kind}, over the floor`, ratio, 'times', kinds[kind].target, `floor ${Math.round(floor)} ms`),
    figure(`Open, ${kind}, to the first page`, median(of('usable')), 'ms', null, `${spread}; the measure open ${Math.round(median(of('open')))} ms`),
  ];
}

/** The highest of several starts. Before them the browser does work of its own once: it installs the app, then keeps its compiled scripts. */
function memory(kind, [installing, storing], peaks) {
  const highest = peaks.reduce((most, one) => (one.peak > most.peak ? one : most));
  return [
    figure(`Open, ${kind}, renderer peak`, highest.peak, 'MB', { below: 250 }, `highest of ${starts} starts; the browser's own program is ${Math.round(highest.program)} MB of it`),
    figure('The same on the first visit', installing.peak, 'MB', null, 'the service worker stores the app meanwhile'),
    figure('The same on the second visit', storing.peak, 'MB', null, 'the browser stores the compiled scripts meanwhile'),
  ];
}
