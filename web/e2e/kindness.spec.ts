// Kindness after a mistake, through the real screens, with the records that result; one walk is a real evening.
import type { Page } from '@playwright/test';
import { exerciseWords, kindWords as words, nowWords } from '../src/words/en';
import { openAtNow, writtenSince } from './support/records';
import { answerAgain, button, openApp, tapLight } from './support/steps';
import { expect, test } from './support/test';

const { close, onward, start } = nowWords;

async function toKind(page: Page): Promise<void> {
  await page.getByRole('button', { name: onward.ways.kindness.name }).click();
  await expect(page.getByRole('heading', { name: words.what.title })).toBeVisible();
}

test('three apologies for a mixed-up dinner: yellow 6, one object to 4, one repair, closed at yellow without a marker', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await tapLight(page, 'Yellow', 6);
  await button(page, start.choose).click();
  await page.getByRole('button', { name: onward.body }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^One object/ }).click();
  while (!(await button(page, exerciseWords.next).isHidden())) await button(page, exerciseWords.next).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 4);
  await toKind(page);
  await page.getByRole('textbox').fill('I mixed up the time of our dinner and said sorry three times');
  await button(page, words.next).click();
  await page.getByRole('radio', { name: words.size.small }).check();
  await button(page, words.next).click();
  await page.getByRole('textbox').fill('Everyone mixes up a time now and then');
  await button(page, words.next).click();
  await page.getByRole('radio', { name: words.repair.yes }).check();
  await page.getByRole('textbox').fill('I cook on Friday');
  await button(page, words.next).click();
  await expect(page.getByText(words.done.repairNote)).toBeVisible();
  await button(page, words.done.close).click();
  await page.getByRole('button', { name: onward.stop }).click();
  await button(page, close.save).click();
  await expect(page.getByRole('heading', { name: close.practice })).toBeVisible();
  expect(await writtenSince(page, before)).toEqual([
    { kind: 'check_in', body: { level: 'yellow', distress: 6, step: 'start' } },
    { kind: 'technique_use', body: { technique: 'object', end: expect.any(Number), before: 6, after: 4, origin: 'chosen' } },
    { kind: 'check_in', body: { level: 'yellow', distress: 4, step: 'again' } },
    {
      kind: 'kindness',
      body: {
        what: 'I mixed up the time of our dinner and said sorry three times',
        size: 'small',
        friend_hears: 'Everyone mixes up a time now and then',
        repair: 'I cook on Friday',
      },
    },
    { kind: 'episode_end', body: { level: 'yellow', distress: 4 } },
  ]);
});

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
