// Lighthouse as it judges a phone, on Now and on a running exercise: the median of three visits, each on a new profile.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { figure } from '../support/figure.mjs';
import { chromiumPath, newProfile, removeProfile, switches } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';
import { median } from '../support/statistics.mjs';

const visits = 3;
const screens = { Now: '/', 'Breathing, running': '/breathe' };

const wanted = [
  ['performance', '', { least: 98 }, ({ categories }) => categories.performance.score * 100],
  ['accessibility', '', { least: 100 }, ({ categories }) => categories.accessibility.score * 100],
  ['best practices', '', { least: 100 }, ({ categories }) => categories['best-practices'].score * 100],
  ['largest paint', 'ms', { below: 1500 }, ({ audits }) => audits['largest-contentful-paint'].numericValue],
  ['blocking time', 'ms', { below: 50 }, ({ audits }) => audits['total-blocking-time'].numericValue],
  ['layout shift', '', { most: 0 }, ({ audits }) => audits['cumulative-layout-shift'].numericValue],
];

export async function measure() {
  const server = await serve();
  try {
    const figures = [];
    for (const [screen, path] of Object.entries(screens)) {
      const reports = [];
      for (let visit = 0; visit < visits; visit++) reports.push(await report(server.origin + path));
      figures.push(...wanted.map((one) => summary(screen, reports, one)));
      complain(screen, reports[0]);
    }
    return figures;
  } finally {
    await server.stop();
  }
}

async function report(address) {
  const profile = newProfile();
  const chromium = await launch({ chromePath: chromiumPath, chromeFlags: switches, userDataDir: profile });
  try {
    const { lhr } = await lighthouse(address, { port: chromium.port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
    return lhr;
  } finally {
    chromium.kill();
    removeProfile(profile);
  }
}

function summary(screen, reports, [name, unit, target, read]) {
  const values = reports.map(read);
  return figure(`${screen}: ${name}`, Math.round(median(values) * 1000) / 1000, unit, target, values.map((value) => Math.round(value * 1000) / 1000).join(', '));
}

/** What cost points goes to the terminal, not into the table. */
function complain(screen, { categories, audits }) {
  for (const { title, auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const { score, title: what, displayValue = '' } = audits[id];
      if (weight > 0 && score !== null && score < 0.98) console.log(`  ${screen}, ${title}: ${what} ${displayValue} (${score})`);
    }
  }
}
