// Fears asked back through their real screens: when, how many, what each answer writes, and what waits for another day.
import type { Page } from '@playwright/test';
import { journalWords, ledgerWords as words, nowWords, shellWords } from '../src/words/en';
import { clockReads } from './support/clock';
import { closeIn, toNow, withFears } from './support/fears';
import { recordsOf } from './support/records';
import { afterKey, button, openJournal, unlock } from './support/steps';
import { expect, test } from './support/test';

const row = (page: Page) => page.getByRole('button', { name: words.row.name });
const asked = (page: Page, claim: string) => expect(page.getByText(`“${claim}”`)).toBeVisible();
const answer = (page: Page, happened: keyof typeof words.happened) => page.getByRole('radio', { name: words.happened[happened], exact: true }).check();
const outcomes = async (page: Page) => (await recordsOf(page, 'outcome')).map(({ body }) => body);
const idOf = async (page: Page, claim: string) => (await recordsOf(page, 'prediction')).find(({ body }) => body['claim'] === claim)?.id;

test('after a close in green a soft row leads to a fear, and its answer is written at once', async ({ page }) => {
  await withFears(page, ['they will end it']);
  await expect(page.getByText('they will end it')).toHaveCount(0);
  await closeIn(page, 'Green');
  await row(page).click();
  await asked(page, 'they will end it');
  await expect(page.getByText(words.chance(60))).toBeVisible();
  await expect(button(page, words.next)).toBeDisabled();
  await answer(page, 'no');
  await page.getByRole('textbox').fill('I went for a walk');
  await button(page, words.next).click();
  await expect(page.getByRole('heading', { name: words.end.title })).toBeVisible();
  await expect(page.getByText(shellWords.saved)).toBeVisible();
  expect(await outcomes(page)).toEqual([{ prediction: await idOf(page, 'they will end it'), happened: 'no', coped: 'I went for a walk' }]);
  await button(page, words.end.done).click();
  // Answered is answered, and it never stands under "Still open".
  await expect(page.getByText(nowWords.stillOpen)).toHaveCount(0);
  await closeIn(page, 'Green');
  await expect(button(page, nowWords.close.done)).toBeVisible();
  await expect(row(page)).toHaveCount(0);
});

test('yes is met with something kind, and then the next fear', async ({ page }) => {
  await withFears(page, ['they will end it', 'the party is called off']);
  await closeIn(page, 'Yellow');
  await row(page).click();
  await asked(page, 'the party is called off');
  await answer(page, 'yes');
  await button(page, words.next).click();
  await expect(page.getByRole('heading', { name: words.care.title })).toBeVisible();
  for (const way of [words.care.kind, words.care.reach, words.care.help]) await expect(page.getByRole('button', { name: way })).toBeVisible();
  expect((await outcomes(page)).map(({ happened }) => happened)).toEqual(['yes']);
  await button(page, words.care.next).click();
  await asked(page, 'they will end it');
  await answer(page, 'no_longer_matters');
  await button(page, words.next).click();
  await expect(page.getByRole('heading', { name: words.end.title })).toBeVisible();
  expect((await outcomes(page)).map(({ happened }) => happened)).toEqual(['yes', 'no_longer_matters']);
});

test('of five fears three are asked about, the one due last in front, and no second round comes that day', async ({ page }) => {
  await withFears(page, ['first', 'second', 'third', 'fourth', 'fifth']);
  await closeIn(page, 'Green');
  await row(page).click();
  for (const claim of ['fifth', 'fourth', 'third']) {
    await asked(page, claim);
    await answer(page, 'cannot_tell');
    await button(page, words.next).click();
  }
  await expect(page.getByRole('heading', { name: words.end.title })).toBeVisible();
  expect(await outcomes(page)).toHaveLength(3);
  await button(page, words.end.done).click();
  await closeIn(page, 'Green');
  await expect(button(page, nowWords.close.done)).toBeVisible();
  await expect(row(page)).toHaveCount(0);
});

test('at half past ten in the evening nobody is asked', async ({ page }) => {
  await withFears(page, ['they will end it'], '22:30');
  await closeIn(page, 'Green');
  await page.goto('/ledger');
  await unlock(page);
  await expect(page.getByRole('heading', { name: words.end.nothing })).toBeVisible(afterKey);
  await button(page, words.end.done).click();
  await closeIn(page, 'Yellow');
  await expect(row(page)).toHaveCount(0);
  expect(await outcomes(page)).toEqual([]);
});

test('at seven in the morning it is asked again, in red it is not', async ({ page }) => {
  await withFears(page, ['they will end it'], '07:00');
  await closeIn(page, 'Red');
  await page.goto('/ledger');
  await unlock(page);
  await expect(page.getByRole('heading', { name: words.end.nothing })).toBeVisible(afterKey);
  await button(page, words.end.done).click();
  await closeIn(page, 'Green');
  await expect(row(page)).toBeVisible();
});

test('skip keeps a fear for another day', async ({ page, context }) => {
  await withFears(page, ['they will end it']);
  await closeIn(page, 'Green');
  await row(page).click();
  await asked(page, 'they will end it');
  await button(page, words.skip).click();
  await expect(page.getByText(words.end.kept)).toBeVisible();
  await button(page, words.end.done).click();
  await closeIn(page, 'Green');
  await expect(row(page)).toHaveCount(0);
  expect(await outcomes(page)).toEqual([]);
  await page.close();

  const later = await context.newPage();
  await clockReads(later, '09:00', 2);
  await openJournal(later);
  await toNow(later);
  await closeIn(later, 'Green');
  await row(later).click();
  await asked(later, 'they will end it');
});

test('a fear that is erased takes its unfinished answer with it', async ({ page }) => {
  await withFears(page, ['they will end it']);
  await closeIn(page, 'Green');
  await row(page).click();
  await answer(page, 'partly');
  await page.getByRole('textbox').fill('I rang a friend');
  await expect.poll(() => recordsOf(page, 'draft')).toHaveLength(1);
  await page.getByRole('link', { name: words.back, exact: true }).click();
  await page.getByRole('link', { name: shellWords.journal, exact: true }).click();
  await page.getByRole('button', { name: 'they will end it' }).click();
  await page.getByRole('button', { name: new RegExp(`^${journalWords.erase}`) }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: journalWords.eraseYes, exact: true }).click();
  await expect.poll(() => recordsOf(page, 'draft', 'prediction')).toEqual([]);
});

test('a reload in the middle keeps what was tapped and typed', async ({ page }) => {
  await withFears(page, ['they will end it', 'the party is called off']);
  await closeIn(page, 'Green');
  await row(page).click();
  await asked(page, 'the party is called off');
  await button(page, words.skip).click();
  await asked(page, 'they will end it');
  await answer(page, 'partly');
  await page.getByRole('textbox').fill('I rang a friend');
  await expect.poll(async () => (await recordsOf(page, 'draft')).map(({ body }) => body['text'])).toContainEqual(expect.stringContaining('I rang a friend'));
  await page.reload();
  await unlock(page);
  await expect(page.getByText('“they will end it”')).toBeVisible(afterKey);
  await expect(page.getByRole('radio', { name: words.happened.partly })).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('I rang a friend');
  await button(page, words.next).click();
  await expect(page.getByRole('heading', { name: words.end.title })).toBeVisible();
  expect(await outcomes(page)).toEqual([{ prediction: await idOf(page, 'they will end it'), happened: 'partly', coped: 'I rang a friend' }]);
  await expect.poll(() => recordsOf(page, 'draft')).toEqual([]);
});
