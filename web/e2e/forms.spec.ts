// A questionnaire from a file, through the real screens: refused, added, filled in twice, safety asked before any score, and a change told.
import type { Page } from '@playwright/test';
import { formWords as words, helpWords } from '../src/words/en';
import { shiftClock } from './support/clock';
import { openAt } from './support/grown';
import { chooseFile, exampleFile, exampleKept, fileWithFreeText } from './support/questionnaires';
import { recordsOf } from './support/records';
import { afterKey, button } from './support/steps';
import { expect, test } from './support/test';

const name = 'How my week was';
const score = (page: Page) => page.getByRole('article', { name: words.score.title });

async function answer(page: Page, choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice, exact: true }).check();
  await button(page, words.fill.next).click();
}

test('a questionnaire is added from a file, filled in twice, asks for safety before any score, and tells a change beyond its noise', async ({ locked: page }) => {
  await openAt(page, '/forms');
  await expect(page.getByText(words.none)).toBeVisible(afterKey);
  await button(page, words.add).click();
  await chooseFile(page, Buffer.from('%PDF-1.7'));
  await expect(page.getByRole('alert')).toContainText(words.refused.reasons.unreadable[0]);
  await chooseFile(page, fileWithFreeText);
  await expect(page.getByRole('alert')).toContainText('“How was your day?”');
  await expect(button(page, words.bring.keep)).toBeDisabled();
  await chooseFile(page, await exampleFile());
  await expect(page.getByLabel(words.bring.name)).toHaveValue(name);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await button(page, words.bring.keep).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  const [kept] = await recordsOf(page, 'questionnaire');
  expect(kept?.body).toEqual(await exampleKept());

  await button(page, words.one.fill).click();
  await answer(page, 'Every day');
  await answer(page, 'Not once');
  await expect.poll(async () => (await recordsOf(page, 'draft')).map(({ body }) => JSON.parse(String(body['text'])).answers.length)).toEqual([2]);
  // A reload in the middle loses nothing.
  await openAt(page, '/forms');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click(afterKey);
  await button(page, words.one.goOn).click();
  await answer(page, 'Most days');
  await answer(page, 'Some days');
  await expect(page.getByRole('heading', { name: helpWords.safe.question })).toBeVisible();
  await expect(score(page)).toHaveCount(0);
  await button(page, helpWords.safe.yes).click();
  await button(page, words.fill.end.keep).click();
  await expect(score(page)).toContainText(words.score.is(9));

  await shiftClock(page, 20);
  await openAt(page, '/forms');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click(afterKey);
  await button(page, words.one.fill).click();
  for (const choice of ['Not once', 'Every day', 'Some days', 'Not once']) await answer(page, choice);
  await button(page, words.fill.end.keep).click();
  await expect(score(page)).toContainText(words.score.fell(9, 1));
  await expect(score(page)).toContainText(words.score.larger(3.5));
  await expect(score(page).getByRole('img')).toHaveAccessibleName(words.score.drawn(2, 9, 1));
  const form = (values: number[], whole: number) => ({ questionnaire: kept?.id, answers: values.map((value, index) => ({ item: `w${index + 1}`, value })), scores: [{ score: whole }] });
  expect((await recordsOf(page, 'form')).map(({ body }) => body)).toEqual([form([3, 0, 2, 1], 9_000_000), form([0, 3, 1, 0], 1_000_000)]);

  await button(page, words.one.erase).click();
  await expect(page.getByRole('dialog')).toContainText(words.erase.text(2));
  await button(page, words.erase.yes).click();
  await expect(page.getByText(words.none)).toBeVisible();
  expect(await recordsOf(page, 'form')).toEqual([]);
});
