// The smallest screen and the largest text: nothing scrolls sideways, nothing to tap is smaller than 48 by 48, nothing is cut off.
import type { Page } from '@playwright/test';
import { misfits } from './support/misfits';
import { expect, test } from './support/test';
import type { Visit } from './support/tour';
import { walks } from './support/walks';

const visitWithRuler = (page: Page): Visit => async (name) => {
  expect.soft(await misfits(page), name).toEqual([]);
};

/** The largest text everywhere belongs to the long tier; red.spec.ts walks with it in every run. */
const sizes: Record<string, number> = { 'on 320 by 568': 100, ...(process.env['KEEL_TIER'] === 'long' && { 'with text at 200 %': 200 }) };

for (const [size, textSize] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport: textSize === 100 ? { width: 320, height: 568 } : { width: 390, height: 844 } });
    test.beforeEach(async ({ page }) => {
      if (textSize === 100) return;
      await page.addInitScript((percent) => localStorage.setItem('look', JSON.stringify({ textSize: percent })), textSize);
    });

    for (const [where, walk] of Object.entries(walks)) {
      test(`everything fits and can be tapped ${where} ${size}`, async ({ page, kept }) => {
        await walk(page, visitWithRuler(page), kept);
      });
    }
  });
}
