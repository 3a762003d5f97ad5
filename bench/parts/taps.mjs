// How many taps lie between a cold opening and each exercise: every button of Now is tried, then every one behind it.
import { figure } from '../support/figure.mjs';
import { serve } from '../support/server.mjs';
import { withFreshPage } from '../support/browser.mjs';

const most = 2;
const exercises = { breathing: '/breathe', senses: '/senses', object: '/object', splash: '/splash', walk: '/walk' };
/** An open sheet covers the screen behind it. */
const uncovered = 'body:not(:has(dialog[open])) main';
const tappable = `dialog[open] button:visible, ${uncovered} button:visible, ${uncovered} a[href]:visible`;

export async function measure() {
  const server = await serve();
  try {
    const { reached, until } = await withFreshPage((page) => search(page, `${server.origin}/`));
    const figures = Object.entries(exercises).map(([name, path]) =>
      figure(`Taps to ${name}`, reached.get(path)?.length ?? Infinity, '', { most: name === 'breathing' ? 1 : most }, said(reached.get(path))),
    );
    return [...figures, figure('Cold opening to the moving pacer, one tap', until, 'ms', { below: 1000 }, 'a new profile each, tapped as soon as it stands')];
  } finally {
    await server.stop();
  }
}

const said = (taps) => (taps ?? ['not found']).map(({ label = '' }) => label).join(', then ');

/** Breadth first, so the first way found is the shortest: path -> taps. */
async function search(page, address) {
  const reached = new Map();
  let ways = [[]];
  for (let depth = 0; depth < most; depth++) {
    const next = [];
    for (const way of ways) {
      const count = await follow(page, address, way);
      for (let index = 0; index < count; index++) {
        const longer = [...way, await tap(page, address, way, index)];
        const path = new URL(page.url()).pathname;
        if (!reached.has(path)) reached.set(path, longer);
        if (!Object.values(exercises).includes(path)) next.push(longer);
      }
    }
    ways = next;
  }
  return { reached, until: await untilPacer(address, reached.get(exercises.breathing)) };
}

/** A cold start and the taps of `way`; says how many things can be tapped then. */
async function follow(page, address, way) {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator(tappable).first().waitFor();
  for (const { index } of way) await touch(page, index);
  return page.locator(tappable).count();
}

async function tap(page, address, way, index) {
  await follow(page, address, way);
  const label = await page.locator(tappable).nth(index).innerText();
  await touch(page, index);
  return { index, label: label.split('\n')[0] };
}

async function touch(page, index) {
  await page.locator(tappable).nth(index).tap();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
}

/** From asking for the page to the pacer's first animation, on a profile that has nothing. */
async function untilPacer(address, [{ index }]) {
  return withFreshPage(async (page) => {
    const start = Date.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(tappable).nth(index).tap();
    await page.waitForFunction(() => location.pathname === '/breathe' && document.getAnimations().length > 0, undefined, { polling: 'raf' });
    return Date.now() - start;
  });
}
