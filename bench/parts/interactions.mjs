// The journal screen with 100,000 records: how long each tap and key takes until it is seen, how even a long scroll is, what stays in the document.
import { figure } from '../support/figure.mjs';
import { withPage } from '../support/browser.mjs';
import { withProfile } from '../support/bench_page.mjs';
import { journal, passphrase } from '../support/journals.mjs';
import { serve } from '../support/server.mjs';
import { quantile } from '../support/statistics.mjs';
import { longestTask } from '../support/tracing.mjs';

const records = 100_000;
const most = 100;
/** What the browser itself calls a long task. */
const longTask = 50;
const screens = 30;
const rest = 250;
/** The browser tells no event that was seen sooner; it rounds the others to eight milliseconds. */
const least = 16;

export async function measure() {
  const server = await serve({ 'large.keel': journal(records, true) });
  try {
    return await withProfile(server.origin, { 'a.keel': '/bench/large.keel' }, (profile) => withPage(profile, (page) => onPage(page, server.origin)));
  } finally {
    await server.stop();
  }
}

async function onPage(page, origin) {
  await page.addInitScript(listen, least);
  await page.goto(`${origin}/journal`);
  const field = page.locator('input[autocomplete="current-password"]');
  await field.fill(passphrase);
  await field.press('Enter');
  await page.locator('[data-entry]').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1_000);
  await page.evaluate(() => (globalThis.seen.length = 0));

  const steps = [];
  for (const [name, work] of Object.entries(walks)) {
    await work(page);
    await pause(page);
    steps.push({ name, times: await page.evaluate(() => globalThis.seen.splice(0)) });
  }
  // Tracing takes time itself, so each walk is gone once more for it.
  for (const step of steps) {
    step.task = await longestTask(page, async () => {
      await walks[step.name](page);
      await pause(page);
    });
  }
  const frames = await scrolled(page);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return summary(steps, frames, elements);
}

/** Runs in the page before the app: what the browser measures from a tap or a key to the picture after it. */
function listen(durationThreshold) {
  globalThis.seen = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId !== 0) globalThis.seen.push(duration);
  }).observe({ type: 'event', durationThreshold });
}

const pause = (page) => page.waitForTimeout(rest);

const walks = {
  'searching, letter by letter': async (page) => {
    const field = page.locator('input[type="search"]');
    await field.tap();
    await field.pressSequentially('river letter', { delay: 60 });
    await pause(page);
    for (let letter = 0; letter < 12; letter++) await field.press('Backspace', { delay: 30 });
  },
  'opening an episode and going back': async (page) => {
    for (let round = 0; round < 5; round++) {
      await page.locator('[data-entry]:has(.shift)').nth(round).tap();
      await pause(page);
      await page.locator('.chip.back').tap();
      await pause(page);
    }
  },
  'the calendar, its months and a day': async (page) => {
    const toggle = page.locator('.cal > button[aria-expanded]');
    await toggle.tap();
    await pause(page);
    // The synthetic journal ends before today: back to where it has entries.
    for (let month = 0; month < 24 && (await page.locator('button[data-day]').count()) === 0; month++) await turned(page);
    for (let month = 0; month < 3; month++) await turned(page);
    await page.locator('button[data-day]').first().tap();
    await pause(page);
    await page.locator('.found button').tap();
    await pause(page);
    await toggle.tap();
  },
  'the filter': async (page) => {
    await page.locator('.tools > button').tap();
    await pause(page);
    await page.locator('dialog .idea').nth(1).tap();
    await page.locator('dialog .btn.main').tap();
    await pause(page);
    await page.locator('.found button').tap();
  },
};

async function turned(page) {
  await page.locator('.months button').first().tap();
  await pause(page);
}

/** Thirty screens down: milliseconds from each frame to the next. */
async function scrolled(page) {
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const next = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await page.mouse.move(195, 500);
  for (let screen = 0; screen < screens; screen++) {
    for (let part = 0; part < 8; part++) {
      await page.mouse.wheel(0, 844 / 8);
      await page.waitForTimeout(16);
    }
  }
  const { frames, top } = await page.evaluate(() => ({ frames: globalThis.frames.slice(1), top: scrollY }));
  return { frames, screens: top / 844 };
}

function summary(steps, { frames, screens: done }, elements) {
  const longest = Math.max(least, ...steps.flatMap(({ times }) => times));
  const each = steps.map(({ name, task, times }) =>
    figure(`Interactions, ${name}`, Math.max(least, ...times), 'ms', { most }, `longest; ${times.length} told by the browser; longest task ${task.toFixed(1)} ms of processor time`),
  );
  const late = frames.filter((frame) => frame > 50).length;
  return [
    figure('Interactions, the longest of all', longest, 'ms', { most }, 'from the tap or key to the picture after it'),
    figure('Interactions, the longest task of the page', Math.max(...steps.map(({ task }) => task)), 'ms', { most: longTask }, 'processor time, whatever else the machine is doing'),
    ...each,
    figure('Scrolling, the longest frame', Math.max(...frames), 'ms', { most }, `${frames.length} frames over ${done.toFixed(1)} screens, p98 ${quantile(frames, 0.98).toFixed(1)} ms, ${late} over 50 ms`),
    figure('Elements in the document after it', elements, '', { most: 10_000 }, 'rows far from the view are not among them'),
  ];
}
