// Leaving quickly: one button in its corner wherever one is, no question asked, nothing to come back to.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lockWords, settingsWords, shellWords } from '../src/words/en';
import { button, openApp, openJournal } from './support/steps';
import { expect, test } from './support/test';

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);
const plain = (page: Page, from = '') => expect(page.getByRole('heading', { name: settingsWords.hidden_page.title }), from).toBeVisible();

test('from the end of a long page Hide is one tap away; the journal is locked, the title is plain, and nothing was added to go back to', async ({ locked: page }) => {
  await openJournal(page);
  const before = await entries(page);
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await page.getByRole('button', { name: settingsWords.erase }).scrollIntoViewIfNeeded();
  const corner = page.locator('.hide-again');
  await expect(corner).toBeInViewport({ ratio: 1 });
  await corner.click();
  await plain(page);
  await expect(page).toHaveTitle('Notes');
  expect(await entries(page)).toBe(before);
  await openApp(page, '/journal');
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
});

/** Without a journal there is nothing to unlock. */
const table = readFileSync(new URL('../src/routes/table.ts', import.meta.url), 'utf8');
const addresses = [...new Set([...table.matchAll(/'(\/[a-z-]*)':/g)].map(([, address]) => address ?? ''))].filter((address) => !['/hidden', '/unlock'].includes(address));

test('at every address Hide stands in the same corner, and Escape three times leaves it with one entry', async ({ page }) => {
  test.skip(process.env['KEEL_TIER'] !== 'long', 'every address of the app');
  test.setTimeout(600_000);
  expect(addresses.length).toBeGreaterThan(40);
  const corners = new Map<string, string[]>();
  for (const address of addresses) {
    await openApp(page, address);
    const box = await button(page, shellWords.hide).boundingBox();
    const where = `${Math.round(390 - (box?.x ?? 0) - (box?.width ?? 0))} from the right, ${Math.round(box?.y ?? -1)} from above`;
    corners.set(where, [...(corners.get(where) ?? []), address]);
    const before = await entries(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await plain(page, address);
    await expect(page).toHaveURL(/\/hidden$/);
    await expect(page).toHaveTitle('Notes');
    expect(await entries(page), address).toBe(before);
  }
  expect([...corners.keys()], JSON.stringify([...corners])).toHaveLength(1);
});
