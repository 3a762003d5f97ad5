// The smallest screen and the largest text: nothing scrolls sideways, nothing to tap is smaller than 48 by 48, nothing is cut off.
import type { Page } from '@playwright/test';
import { shellWords } from '../src/words/en';
import { putFiles } from './support/kept';
import { expect, test } from './support/test';
import { tourCare } from './support/tour-care';
import { tourConcern, tourExamine } from './support/tour-examine';
import { withGrown } from './support/grown';
import { tourGrowing } from './support/tour-growing';
import { tourInsights } from './support/tour-insights';
import { tourJournal } from './support/tour-journal';
import { tourLearn } from './support/tour-learn';
import { tourLedger } from './support/tour-people';
import { tourPractice, tourToolkit } from './support/tour-practice';
import { tourUnsent, tourWave } from './support/tour-wave';
import { tourWays } from './support/tour-ways';
import { withYear } from './support/year';
import { tourFirstHelp, tourKeep, tourPlainScreens, tourTrouble, type Visit } from './support/tour';

const least = 48;

/** Names of what can be tapped and is too small, and by how much the page is too wide. Links inside a sentence are exempt. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`page ${scrollWidth} wide on ${clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const inSentence = element.matches('p a');
      const forReadersOnly = element.closest('.sr, .skip') !== null;
      const behindSheet = document.querySelector('dialog[open]') !== null && element.closest('dialog[open]') === null;
      if (!shown || inSentence || forReadersOnly || behindSheet) continue;
      // A radio or a tick is tapped by its whole label.
      const target = element.matches('input[type=radio], input[type=checkbox]') ? (element.closest('label') ?? element) : element;
      const { width, height, left, right } = target.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}"`;
      // Seven days share the width of a phone: a day is as wide as that leaves it.
      const narrowest = element.matches('[data-day]') ? 40 : smallest;
      if (width < narrowest - 0.5 || height < smallest - 0.5) found.push(`${name} ${Math.round(width)} by ${Math.round(height)}`);
      if (left < -0.5 || right > clientWidth + 0.5) found.push(`${name} from ${Math.round(left)} to ${Math.round(right)}`);
    }
    return found;
  }, least);
}

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

    test(`everything fits and can be tapped on the way from the first light to the close ${size}`, async ({ page }) => {
      await tourFirstHelp(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on the composer, the pause, kindness and the ticks of the close ${size}`, async ({ page }) => {
      await tourWays(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on Practice, the techniques and the toolkit ${size}`, async ({ page }) => {
      await tourPractice(page, visitWithRuler(page));
      await tourToolkit(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on help and the plain screens ${size}`, async ({ page }) => {
      await tourPlainScreens(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped in the cross-examination and the concern ${size}`, async ({ page }) => {
      await tourExamine(page, visitWithRuler(page));
      await tourConcern(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on the wave and the unsent message ${size}`, async ({ page }) => {
      await tourWave(page, visitWithRuler(page));
      await tourUnsent(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped where somebody is chosen and where fears are asked back ${size}`, async ({ page }) => {
      await tourLedger(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on what grows between episodes ${size}`, async ({ page }) => {
      await withGrown(page, 'a word and another, and '.repeat(200));
      await tourGrowing(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on the lessons, the lists and the path ${size}`, async ({ page, kept }) => {
      await putFiles(page, kept.files);
      await tourLearn(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on people, their pages and moments of care ${size}`, async ({ page }) => {
      await tourCare(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped on the insights of a year ${size}`, async ({ page }) => {
      await withYear(page);
      await tourInsights(page, visitWithRuler(page), () => page.getByRole('link', { name: shellWords.insights, exact: true }).click());
    });

    test(`everything fits and can be tapped on the steps of keeping ${size}`, async ({ page }) => {
      await tourKeep(page, visitWithRuler(page));
    });

    test(`everything fits and can be tapped in the journal, on the lock and in settings ${size}`, async ({ page, kept }) => {
      await putFiles(page, kept.files);
      await tourJournal(page, kept, visitWithRuler(page));
    });

    test(`everything fits and can be tapped in trouble ${size}`, async ({ page }) => {
      await tourTrouble(page, visitWithRuler(page));
    });
  });
}
