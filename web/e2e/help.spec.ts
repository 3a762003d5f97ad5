// The crisis page: by country, before any unlocking, one tap from every screen, and nothing is dialled by itself.
import { helpWords, settingsWords, shellWords } from '../src/words/en';
import { button, openApp } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

const chosen = async (page: import('@playwright/test').Page, country: string): Promise<void> => {
  await button(page, helpWords.changeName).click();
  await page.getByRole('dialog').getByText(country, { exact: true }).click();
  await button(page, helpWords.close).click();
};

test('the country guessed from the language is said, and its emergency number stands first', async ({ page }) => {
  await openApp(page, '/help');
  await expect(page.getByText(helpWords.guessed)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toHaveAttribute('href', 'tel:999');
});

test('choosing the United States shows 911 and 988 by call and text, and is kept over a restart', async ({ start, profile }) => {
  let page = await start(profile);
  await openApp(page, '/help');
  await chosen(page, 'United States');
  await expect(page.locator('a[href="tel:911"]')).toBeVisible();
  await expect(page.locator('a[href="tel:988"]')).toBeVisible();
  await expect(page.locator('a[href^="sms:988"]')).toBeVisible();
  await page.context().close();
  page = await start(profile);
  await openApp(page, '/help');
  await expect(page.locator('a[href="tel:988"]')).toBeVisible();
  await expect(page.getByText(helpWords.guessed)).toHaveCount(0);
});

test('a country without a checked line gets the local emergency sentence and a directory', async ({ page }) => {
  await openApp(page, '/help');
  await chosen(page, helpWords.otherCountry);
  await expect(page.getByText(helpWords.local)).toBeVisible();
  await expect(page.getByRole('link', { name: 'findahelpline.com' })).toBeVisible();
});

test('people added to Help stand in public.json alone and are there before unlocking', async ({ locked: page }) => {
  await openApp(page, '/help');
  await page.getByRole('button', { name: helpWords.add }).click();
  await page.getByLabel(helpWords.name, { exact: true }).fill('Aunt Ada');
  await page.getByLabel(helpWords.number, { exact: true }).fill('not a number');
  await button(page, helpWords.save).click();
  await expect(page.getByText(helpWords.numberWrong)).toBeVisible();
  await page.getByLabel(helpWords.number, { exact: true }).fill('+33 1 23 45 67 89');
  await button(page, helpWords.save).click();
  await expect(page.locator('a[href="tel:+33123456789"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('a[href="tel:+33123456789"]')).toBeVisible();
  for (const [name, bytes] of await privateFiles(page)) expect([name, bytes.includes('Aunt Ada')]).toEqual([name, name === 'public.json']);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Aunt Ada');
});

for (const path of ['/', '/breathe', '/senses', '/again', '/close', '/keep', '/open', '/journal', '/settings', '/unlock', '/safe']) {
  test(`help is one tap from ${path}`, async ({ page }) => {
    await openApp(page, path);
    await page.getByRole('link', { name: shellWords.help, exact: true }).click();
    await expect(page.getByRole('heading', { name: helpWords.title })).toBeVisible();
  });
}

test('the title and the name of the app say nothing of what it is', async ({ page }) => {
  await openApp(page, '/help');
  await expect(page).toHaveTitle('Notes');
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  expect([manifest.name, manifest.short_name]).toEqual(['Notes', 'Notes']);
  await page.getByRole('button', { name: shellWords.hide }).click();
  await expect(page.getByRole('heading', { name: settingsWords.hidden_page.title })).toBeVisible();
  await expect(page).toHaveTitle('Notes');
});
