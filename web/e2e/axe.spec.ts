// No accessibility finding on any screen, in any of its states, in light and in dark.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { putFiles } from './support/kept';
import { expect, test } from './support/test';
import type { Visit } from './support/tour';
import { tourJournal } from './support/tour-journal';
import { walks } from './support/walks';

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

for (const [where, walk] of Object.entries(walks)) {
  test(`axe finds nothing ${where}`, async ({ page, kept }) => {
    await walk(page, visitWithAxe(page), kept);
  });
}

test('axe finds nothing on the wide journal, where list and entry stand side by side', async ({ page, kept }) => {
  test.skip(process.env['KEEL_TIER'] !== 'long', 'the same screens as above, in two columns');
  await page.setViewportSize({ width: 1280, height: 800 });
  await putFiles(page, kept.files);
  await tourJournal(page, kept, visitWithAxe(page));
});
