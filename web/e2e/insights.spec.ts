// The insights of a year, through the real screens: what stands there, what is behind it, and what putting a card away writes.
import { expect } from '@playwright/test';
import { exerciseWords, insightWords as words, nowWords, shellWords } from '../src/words/en';
import { hears, listen } from './support/heard';
import { recordsOf } from './support/records';
import { answerAgain, button, tapLight } from './support/steps';
import { test } from './support/test';
import { withYear } from './support/year';

test('a year is told with its ranges, a card can be put away, and at red there is nothing but the body', async ({ page }) => {
  await listen(page);
  await withYear(page);
  await page.getByRole('link', { name: shellWords.insights, exact: true }).click();
  const urges = page.getByRole('article', { name: words.urges.title });
  await expect(urges).toContainText(/\(likely \d+ to \d+\)/);
  await expect(urges.getByText(words.tags.shown, { exact: true })).toBeVisible();
  await expect(urges.getByRole('img')).toHaveAccessibleName(/^Of \d+ urges over 60 minutes/);
  await urges.getByText(words.behind, { exact: true }).click();
  await expect(urges.getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('article', { name: words.ledger.title })).toContainText(words.ledger.note);

  await urges.getByRole('button', { name: words.hide, exact: true }).click();
  await expect(urges).toBeHidden();
  await hears(page, words.put(1));
  await expect(page.getByRole('article').first()).toBeFocused();
  expect((await recordsOf(page, 'dismissed')).map(({ body }) => body)).toEqual([{ insight: 'urges' }]);
  await button(page, words.back).click();
  await expect(urges).toBeVisible();
  expect(await recordsOf(page, 'dismissed')).toEqual([]);

  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await tapLight(page, 'Red', 9);
  await button(page, nowWords.start.breathe).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Red', 9);
  await page.getByRole('button', { name: nowWords.onward.stop }).click();
  await button(page, nowWords.close.save).click();
  await button(page, nowWords.close.done).click();
  await page.getByRole('link', { name: shellWords.insights, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.withheld.title })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});
