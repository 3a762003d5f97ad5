// Argon2id with 64 MiB and three passes in the app's key derivation worker, its start included.
import { figure } from '../support/figure.mjs';
import { journal, passphrase } from '../support/journals.mjs';
import { serve } from '../support/server.mjs';
import { median, quantile } from '../support/statistics.mjs';
import { withApp, withProfile } from '../support/bench_page.mjs';

const rounds = 7;

export async function measure() {
  const server = await serve({ 'small.keel': journal(1_000, true) });
  try {
    const taken = await withProfile(server.origin, { 'a.keel': '/bench/small.keel' }, (profile) => derivations(profile, server.origin));
    const spread = `${Math.round(quantile(taken, 0))} to ${Math.round(quantile(taken, 1))} ms in ${rounds} runs`;
    return [figure('Key derivation, Argon2id 64 MiB, 3 passes', median(taken), 'ms', { below: 500 }, spread)];
  } finally {
    await server.stop();
  }
}

async function derivations(profile, origin) {
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    taken.push(await withApp(profile, origin, (page) => page.evaluate(async (words) => (await bench.open(words)).kdf, passphrase)));
  }
  return taken;
}
