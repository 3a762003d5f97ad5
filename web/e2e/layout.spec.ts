// The smallest screen and the largest text: nothing scrolls sideways, nothing to tap is smaller than 48 by 48, nothing is cut off.
import type { Page } from '@playwright/test';
import { exerciseWords, shellWords } from '../src/words/en';
import { oddities } from './support/frame';
import { misfits } from './support/misfits';
import { openApp } from './support/steps';
import { expect, test } from './support/test';
import type { Visit } from './support/tour';
import { walks } from './support/walks';

const visitWithRuler = (page: Page): Visit => async (name) => {
  expect.soft([...(await misfits(page)), ...(await oddities(page))], name).toEqual([]);
};

interface Size {
  viewport: { width: number; height: number };
  textSize?: number;
}

const smallest: Readonly<Record<string, Size>> = { 'on 320 by 568': { viewport: { width: 320, height: 568 } } };
/** The largest text, and a phone on its side; red.spec.ts walks with the largest text in every run. */
const others: Readonly<Record<string, Size>> = {
  'with text at 200 %': { viewport: { width: 390, height: 844 }, textSize: 200 },
  'on 844 by 390': { viewport: { width: 844, height: 390 } },
};
const sizes = { ...smallest, ...(process.env['KEEL_TIER'] === 'long' && others) };

for (const [size, { viewport, textSize }] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport });
    test.beforeEach(async ({ page }) => {
      if (textSize === undefined) return;
      await page.addInitScript((percent) => localStorage.setItem('look', JSON.stringify({ textSize: percent })), textSize);
    });

    for (const [where, walk] of Object.entries(walks)) {
      test(`everything fits and can be tapped ${where} ${size}`, async ({ page, kept }) => {
        await walk(page, visitWithRuler(page), kept);
      });
    }
  });
}

test('on a phone on its side the three lights, the breath and what ends it are in view at once', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openApp(page);
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  expect(manifest.orientation).toBe('any');
  for (const light of ['Red', 'Yellow', 'Green']) await expect(page.getByRole('button', { name: new RegExp(`^${light}`) })).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByRole('link', { name: shellWords.settings, exact: true }).last()).toBeInViewport({ ratio: 1 });
  await openApp(page, '/breathe');
  await expect(page.getByText(exerciseWords.breathing.in, { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: exerciseWords.done, exact: true })).toBeInViewport({ ratio: 1 });
});
