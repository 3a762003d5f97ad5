// Kindness after a mistake, through the real screens: what is written without typing, and that nothing has to be.
import type { Page } from '@playwright/test';
import { kindWords as words, nowWords } from '../src/words/en';
import { openAtNow, writtenSince } from './support/records';
import { button, openApp, tapLight } from './support/steps';
import { expect, test } from './support/test';

const { onward, start } = nowWords;

async function toKind(page: Page): Promise<void> {
  await page.getByRole('button', { name: onward.ways.kindness.name }).click();
  await expect(page.getByRole('heading', { name: words.what.title })).toBeVisible();
}

test('without typing a letter: a repair that is done already is all that is written', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await tapLight(page, 'Yellow');
  await button(page, start.choose).click();
  await toKind(page);
  for (let part = 0; part < 3; part++) await button(page, words.skip).click();
  await page.getByRole('radio', { name: words.repair.already }).check();
  await button(page, words.next).click();
  await button(page, words.done.close).click();
  await expect(page).toHaveURL(/\/onward$/);
  await expect.poll(async () => (await writtenSince(page, before)).at(-1)).toEqual({ kind: 'kindness', body: { repaired: true } });
});

test('every page skipped leads to the end and writes nothing', async ({ page }) => {
  await openApp(page);
  await tapLight(page, 'Yellow');
  await button(page, start.choose).click();
  await toKind(page);
  for (let part = 0; part < 4; part++) await button(page, words.skip).click();
  await expect(page.getByRole('heading', { name: words.done.title })).toBeVisible();
  await button(page, words.done.close).click();
  await expect(page).toHaveURL(/\/onward$/);
});
