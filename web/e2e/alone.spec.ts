// The keyboard alone, and letters set wide apart, along every walk; in the long tier.
import { lostByKeys } from './support/by-keys';
import { cutWhenSpaced } from './support/spaced';
import { expect, test } from './support/test';
import { walks } from './support/walks';

test.skip(process.env['KEEL_TIER'] !== 'long', 'every screen with some hundred presses of a key');

for (const [where, walk] of Object.entries(walks)) {
  test(`Tab comes to everything, in order and seen, ${where}`, async ({ page, kept }) => {
    test.setTimeout(600_000);
    await walk(page, async (name) => expect.soft(await lostByKeys(page), name).toEqual([]), kept);
  });

  test(`nothing is cut off with letters set wide apart ${where}`, async ({ page, kept }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await walk(page, async (name) => expect.soft(await cutWhenSpaced(page), name).toEqual([]), kept);
  });
}
