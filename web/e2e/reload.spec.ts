// A page that is gone at every step of an episode: after the passphrase it stands under "Still open" and goes on as the same one.
import type { Page } from '@playwright/test';
import { exerciseWords, nowWords, waveWords } from '../src/words/en';
import { shiftClock } from './support/clock';
import { openAtNow, recordsOf } from './support/records';
import { afterKey, answerAgain, button, openApp, tapLight, unlock } from './support/steps';
import { expect, test } from './support/test';
import { chooseUrge, ending, toNow } from './support/waves';

const { close, onward, start } = nowWords;
const row = (page: Page) => page.getByRole('button', { name: nowWords.episode });
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();

/** A new document, the passphrase, and Now. */
async function reopen(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('link', { name: nowWords.unlock }).click();
  await unlock(page);
  await expect(page.getByRole('heading', { name: nowWords.stillOpen })).toBeVisible(afterKey);
}

test('reloaded after every step, an episode stays one, and nothing said is lost', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await tapLight(page, 'Red', 8);
  await button(page, start.breathe).click();
  await expect(page).toHaveURL(/\/breathe$/);

  await reopen(page);
  await row(page).click();
  await heading(page, onward.unknown.title);
  await page.getByRole('button', { name: onward.body }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Slow breathing/ }).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 5);
  await heading(page, onward.yellow.title);

  await reopen(page);
  await row(page).click();
  await heading(page, onward.yellow.title);
  await page.getByRole('button', { name: onward.ways.wave.name }).click();
  await chooseUrge(page, waveWords.urges.text.wish, 7);

  await reopen(page);
  await expect(row(page)).toBeHidden();
  await page.getByRole('button', { name: waveWords.urges.text.the }).click();
  await ending(page, 'passed').click();
  await heading(page, close.title);

  await reopen(page);
  await row(page).click();
  await page.getByRole('button', { name: onward.stop }).click();
  await heading(page, close.title);
  await expect(page.getByRole('img', { name: /8, red at .+; 5, yellow at/ })).toBeVisible();
  await button(page, close.save).click();
  await button(page, close.done).click();
  await heading(page, nowWords.question);
  await expect(page.getByText(nowWords.stillOpen)).toBeHidden();

  const known = new Set(before.map(({ id }) => id));
  const written = (await recordsOf(page)).filter(({ id }) => !known.has(id));
  expect(written.map(({ kind }) => kind)).toEqual(['check_in', 'technique_use', 'check_in', 'urge', 'urge_end', 'episode_end']);
  expect(written.at(-1)?.body).toEqual({ level: 'yellow', distress: 5 });
  expect(new Set(written.map(({ episode }) => episode)).size).toBe(1);
});

test('a day later an episode that nobody closed has ended by itself, and is not asked about', async ({ locked: page }) => {
  await openAtNow(page);
  await tapLight(page, 'Yellow', 6);
  await button(page, start.choose).click();
  await expect.poll(async () => (await recordsOf(page, 'check_in')).length).toBeGreaterThan(0);
  await page.close();
  const later = await page.context().newPage();
  await shiftClock(later, 1.1);
  await openAtNow(later);
  await toNow(later);
  await heading(later, nowWords.question);
  await expect(later.getByText(nowWords.stillOpen)).toBeHidden();
});

test('addresses that need what was said before, opened without it, lead to the first screen', async ({ page }) => {
  for (const address of ['/start', '/own']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: nowWords.question }), address).toBeVisible();
  }
});
