// What stands under "Still open" on Now without a journal: the episode of this page and its wave, softly, and gone when let go.
import { nowWords, unsentWords, waveWords } from '../src/words/en';
import { button, openApp, tapLight } from './support/steps';
import { expect, test } from './support/test';
import { chooseUrge, ending, sitWithIt } from './support/waves';

const back = waveWords.back;

test('an episode that was left stands there and leads back to where it was', async ({ page }) => {
  await openApp(page);
  await expect(page.getByText(nowWords.stillOpen)).toBeHidden();
  await tapLight(page, 'Yellow', 5);
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.ways.message.name }).click();
  await expect(page.getByRole('heading', { name: unsentWords.title })).toBeVisible();
  await page.getByRole('link', { name: back, exact: true }).click();
  await page.getByRole('button', { name: nowWords.episode }).click();
  await expect(page.getByRole('heading', { name: unsentWords.title })).toBeVisible();
});

test('a light that was tapped and taken back leaves nothing open', async ({ page }) => {
  await openApp(page);
  await tapLight(page, 'Red');
  await page.getByRole('link', { name: back, exact: true }).click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
  await expect(page.getByText(nowWords.stillOpen)).toBeHidden();
});

test('a wave goes on from Now, and is gone with everything else that is let go', async ({ page }) => {
  await openApp(page);
  await sitWithIt(page);
  await chooseUrge(page, waveWords.urges.call.wish, 7);
  await page.getByRole('link', { name: back, exact: true }).click();
  await page.getByRole('button', { name: waveWords.urges.call.the }).click();
  await expect(ending(page, 'passed')).toBeVisible();
  await page.getByRole('link', { name: back, exact: true }).click();
  await tapLight(page, 'Green', 2);
  await button(page, nowWords.start.close).click();
  await button(page, nowWords.close.closeNow).click();
  await page.getByRole('button', { name: nowWords.close.letGo }).click();
  await page.getByRole('dialog').getByRole('button', { name: nowWords.close.letGoYes }).click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
  await expect(page.getByText(nowWords.stillOpen)).toBeHidden();
  // The question which urge it is, not the one that was let go.
  await sitWithIt(page);
});
