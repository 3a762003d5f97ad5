// No accessibility finding on any screen, in any of its states, in light and in dark.
import AxeBuilder from '@axe-core/playwright';
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

/** What can differ when the same document changes its colours. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The state that stands there now: by day every rule of axe, the recommended ones too; by night those that look at colours. */
function visitWithAxe(page: Page): Visit {
  return async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(rulesOfColour)).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
      expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
    }
  };
}

test('axe finds nothing on the way from the first light to the close', async ({ page }) => {
  await tourFirstHelp(page, visitWithAxe(page));
});

test('axe finds nothing on the composer, the pause, kindness and the ticks of the close', async ({ page }) => {
  await tourWays(page, visitWithAxe(page));
});

test('axe finds nothing on Practice and the techniques', async ({ page }) => {
  await tourPractice(page, visitWithAxe(page));
});

test('axe finds nothing on the toolkit and where feelings are named', async ({ page }) => {
  await tourToolkit(page, visitWithAxe(page));
});

test('axe finds nothing on help, the safety question and the screens that need no journal', async ({ page }) => {
  await tourPlainScreens(page, visitWithAxe(page));
});

test('axe finds nothing in the cross-examination and the concern', async ({ page }) => {
  await tourExamine(page, visitWithAxe(page));
  await tourConcern(page, visitWithAxe(page));
});

test('axe finds nothing on the wave and on the message that is not sent', async ({ page }) => {
  await tourWave(page, visitWithAxe(page));
  await tourUnsent(page, visitWithAxe(page));
});

test('axe finds nothing where somebody is chosen and where fears are asked back', async ({ page }) => {
  await tourLedger(page, visitWithAxe(page));
});

test('axe finds nothing on the insights of a year', async ({ page }) => {
  await withYear(page);
  await tourInsights(page, visitWithAxe(page), () => page.getByRole('link', { name: shellWords.insights, exact: true }).click());
});

test('axe finds nothing on what grows between episodes', async ({ page }) => {
  await withGrown(page);
  await tourGrowing(page, visitWithAxe(page));
});

test('axe finds nothing on the lessons, the lists and the path', async ({ page, kept }) => {
  await putFiles(page, kept.files);
  await tourLearn(page, visitWithAxe(page));
});

test('axe finds nothing on people, their pages and moments of care', async ({ page }) => {
  await tourCare(page, visitWithAxe(page));
});

test('axe finds nothing on the steps of keeping', async ({ page }) => {
  await tourKeep(page, visitWithAxe(page));
});

test('axe finds nothing on the lock, the journal, settings, their sheets and the second tab', async ({ page, kept }) => {
  await putFiles(page, kept.files);
  await tourJournal(page, kept, visitWithAxe(page));
});

test('axe finds nothing where a file is not what it was taken for', async ({ page }) => {
  await tourTrouble(page, visitWithAxe(page));
});

test('axe finds nothing on the wide journal, where list and entry stand side by side', async ({ page, kept }) => {
  test.skip(process.env['KEEL_TIER'] !== 'long', 'the same screens as above, in two columns');
  await page.setViewportSize({ width: 1280, height: 800 });
  await putFiles(page, kept.files);
  await tourJournal(page, kept, visitWithAxe(page));
});
