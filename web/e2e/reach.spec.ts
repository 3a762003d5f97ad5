// The composer through its real screens: the message from the parts, the copy, the hints, and the record that results.
import type { Page } from '@playwright/test';
import { helpWords, nowWords, reachWords as words, waitsWords } from '../src/words/en';
import { openAtNow, writtenSince } from './support/records';
import { afterKey, button, openApp, tapLight, unlock } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

async function toReach(page: Page): Promise<void> {
  await tapLight(page, 'Yellow', 4);
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.ways.reach_out.name }).click();
  await expect(page.getByRole('heading', { name: words.kinds.title })).toBeVisible();
}

const sizeOf = async (page: Page): Promise<number> => (await privateFiles(page)).get('a.keel')?.length ?? 0;

test('a need is put together without typing, copied, and written as a secure act', async ({ locked: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const before = await openAtNow(page);
  await toReach(page);
  await page.getByRole('button', { name: words.kinds.need.name }).click();
  await button(page, 'lonely').click();
  await button(page, words.next).click();
  await button(page, words.skip).click();
  await button(page, 'call me tonight').click();
  await button(page, words.next).click();
  const message = 'I feel lonely. Would you call me tonight?';
  await expect(page.getByRole('textbox')).toHaveValue(message);
  await button(page, 'Copy').click();
  await expect(page.getByText('Copied')).toBeVisible();
  await page.getByRole('textbox').fill('');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('textbox')).toHaveValue(message);
  await button(page, words.message.done).click();
  await expect(page).toHaveURL(/\/onward$/);
  await expect.poll(async () => (await writtenSince(page, before)).at(-1)).toEqual({
    kind: 'secure_act',
    body: { behaviour: 'need', feeling: 'lonely', request: 'call me tonight', text: message },
  });
});

test('an ultimatum and a test are flagged softly and hold nothing back', async ({ page }) => {
  await openApp(page);
  await toReach(page);
  await page.getByRole('button', { name: words.kinds.boundary.name }).click();
  for (let part = 0; part < 3; part++) await button(page, words.next).click();
  const field = page.getByRole('textbox');
  await field.fill('I need rest.');
  await expect(page.getByText('may read as')).toHaveCount(0);
  await field.fill('If you do not call, then it ends. If you loved me you would.');
  await expect(page.getByText('may read as a threat')).toBeVisible();
  await expect(page.getByText('may read as a test')).toBeVisible();
  await expect(button(page, 'Copy')).toBeEnabled();
  await expect(button(page, words.message.done)).toBeEnabled();
});

test('left by Back, a started limit is written; a screen where nothing was said writes nothing', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await toReach(page);
  await page.getByRole('button', { name: words.kinds.boundary.name }).click();
  await page.getByRole('textbox').fill('my post is read');
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/\/onward$/);
  await expect.poll(async () => (await writtenSince(page, before)).at(-1)?.body).toEqual({ behaviour: 'boundary', need: 'my post is read' });
  await page.getByRole('button', { name: nowWords.onward.ways.reach_out.name }).click();
  await button(page, words.skip).click();
  await expect(page).toHaveURL(/\/onward$/);
  expect((await writtenSince(page, before)).filter(({ kind }) => kind === 'secure_act')).toHaveLength(1);
});

test('at red before any technique the body is offered once, and one tap goes on', async ({ page }) => {
  await openApp(page);
  await tapLight(page, 'Red', 8);
  await button(page, nowWords.start.breathe).click();
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await page.getByRole('link', { name: helpWords.notSafe }).click();
  await button(page, helpWords.safe.yes).click();
  const reachOut = page.getByRole('button', { name: nowWords.onward.ways.reach_out.name });
  await reachOut.click();
  await expect(page.getByRole('heading', { name: words.first.title })).toBeVisible();
  await button(page, words.first.on).click();
  await expect(page.getByRole('heading', { name: words.kinds.title })).toBeVisible();
  await button(page, words.skip).click();
  await reachOut.click();
  await expect(page.getByRole('heading', { name: words.kinds.title })).toBeVisible();
});

test('5,000 characters survive a reload on the way', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await toReach(page);
  await page.getByRole('button', { name: words.kinds.need.name }).click();
  const long = 'so tired of the wait '.repeat(240).trim();
  const size = await sizeOf(page);
  await page.getByRole('textbox').fill(long);
  await expect.poll(() => sizeOf(page)).toBeGreaterThan(size + long.length);
  await page.reload();
  await page.getByRole('link', { name: waitsWords.unlock }).click();
  await unlock(page);
  await expect(page.getByRole('textbox')).toHaveValue(long, afterKey);
  await button(page, words.next).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect.poll(async () => (await writtenSince(page, before)).at(-1)?.body).toEqual({ behaviour: 'need', feeling: long });
});
