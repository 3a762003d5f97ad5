// The first opening: from red to the close without a passphrase, and nothing of it stored.
import { exerciseWords, helpWords, nowWords } from '../src/words/en';
import { answerAgain, button, firstEpisode, openApp, tapLight } from './support/steps';
import { filesContaining, privateFiles } from './support/stored';
import { expect, test } from './support/test';

const line = 'the kettle is on and the cat is warm';

test('the first episode goes from red to the close without a passphrase and stores nothing but public.json', async ({ start, profile }) => {
  const page = await start(profile);
  await openApp(page);
  await firstEpisode(page, line);
  await expect(page.getByText('Not kept yet. It lives on this page only')).toBeVisible();

  const sizes = [...(await privateFiles(page))].map(([name, bytes]) => [name, bytes.length]);
  expect(Object.fromEntries(sizes)).toEqual({ 'a.keel': 0, 'b.keel': 0, 'inbox.keel': 0, 'aside.keel': 0 });
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  await page.context().close();
  expect(await filesContaining(profile, line)).toEqual([]);
});

test('letting go empties the page and leaves nothing to keep', async ({ page }) => {
  await openApp(page);
  await firstEpisode(page, line);
  await page.getByRole('button', { name: nowWords.close.letGo }).click();
  await button(page, nowWords.close.letGoYes).click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
  await expect(page.getByText(nowWords.unsaved)).toHaveCount(0);
});

test('one tap from a cold open to running breathing', async ({ page }) => {
  await page.goto('/');
  await button(page, nowWords.breathe).click();
  await expect(page).toHaveURL(/\/breathe$/);
  await expect(page.getByText(exerciseWords.breathing.in, { exact: true })).toBeVisible();
});

for (const exercise of ['Slow breathing', 'Five senses', 'One object', 'Cold splash', 'A safe walk']) {
  test(`two taps from a cold open to ${exercise.toLowerCase()}`, async ({ page }) => {
    await page.goto('/');
    await button(page, nowWords.others).click();
    await page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${exercise}`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/(breathe|senses|object|splash|walk)$/);
  });
}

test('at red, still 8 after two techniques, the safety question comes by itself and is asked once', async ({ page }) => {
  await openApp(page);
  await tapLight(page, 'Red', 9);
  await button(page, nowWords.start.breathe).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Red', 8);
  await expect(page).toHaveURL(/\/onward$/);
  await page.getByRole('button', { name: nowWords.onward.stay }).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Red', 8);

  await expect(page.getByRole('heading', { name: 'Are you safe right now?' })).toBeVisible();
  await button(page, helpWords.safe.unsure).click();
  await expect(page.getByRole('heading', { name: helpWords.safe.title })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: helpWords.breathe })).toBeVisible();

  await page.getByRole('link', { name: helpWords.breathe }).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Red', 9);
  await expect(page).toHaveURL(/\/onward$/);
});

test('at red, 7 after two techniques, nobody is asked', async ({ page }) => {
  await openApp(page);
  await tapLight(page, 'Red', 9);
  for (const technique of [nowWords.start.breathe, nowWords.onward.stay]) {
    await page.getByRole('button', { name: technique }).click();
    await button(page, exerciseWords.done).click();
    await answerAgain(page, 'Red', 7);
  }
  await expect(page).toHaveURL(/\/onward$/);
});
