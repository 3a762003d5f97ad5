// By keyboard alone, and with less motion: the way through first help, the focus at each step, Escape three times.
import type { Locator, Page } from '@playwright/test';
import { exerciseWords, nowWords, settingsWords } from '../src/words/en';
import { openApp, openJournal, tapLight } from './support/steps';
import { keptNote } from './support/kept';
import { expect, test } from './support/test';

/** Tab until the named thing has the focus, as a person would; at most once round the screen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''} ${at?.labels?.[0]?.textContent ?? ''}`.trim();
    });
    if (name.test(here)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

const heading = (page: Page, name: string | RegExp = /./): Locator => page.getByRole('heading', { level: 1, name });

test('from Now to the close by keyboard alone, with the focus on the heading of each screen, which a screen reader then says', async ({ page }) => {
  await openApp(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('1');
  await expect(heading(page, nowWords.start.red.title)).toBeFocused();
  await tabTo(page, /How strong is it/);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '7 of 10, close to boiling');
  await tabTo(page, /^Breathe$/);
  await page.keyboard.press('Enter');
  await expect(heading(page, exerciseWords.breathing.title)).toBeFocused();
  await tabTo(page, new RegExp(exerciseWords.done));
  await page.keyboard.press('Enter');
  await expect(heading(page, nowWords.again.title)).toBeFocused();
  await tabTo(page, /How strong is it/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, /Red/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Yellow/ })).toBeChecked();
  await tabTo(page, /^Next$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/onward$/);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, new RegExp(nowWords.onward.stop));
  await page.keyboard.press('Enter');
  await expect(heading(page, nowWords.close.title)).toBeFocused();
  await tabTo(page, /A line to read next time/);
  await page.keyboard.type('by keys alone');
  await tabTo(page, /^Close$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: nowWords.close.saveFirst })).toBeVisible();
});

test('1, 2 and 3 choose a light until Settings turns them off, and off they stay', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: nowWords.start.green.title })).toBeVisible();
  await openApp(page, '/settings');
  await page.getByLabel(settingsWords.digits, { exact: true }).selectOption(settingsWords.onOff.off);
  await openApp(page);
  for (const digit of ['1', '2', '3']) await page.keyboard.press(digit);
  // Whatever they had led to would stand there by now: this one still answers.
  await tapLight(page, 'Green');
  await expect(page.getByRole('heading', { name: nowWords.start.green.title })).toBeVisible();
  await page.getByRole('link', { name: nowWords.start.back, exact: true }).click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
});

test('Escape three times hides at once, also from an open journal, and leaves nothing of it on the page', async ({ locked: page }) => {
  await openJournal(page);
  await expect(page.getByText(keptNote)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText(keptNote)).toBeVisible();
  const replaced = page.waitForEvent('domcontentloaded');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: settingsWords.hidden_page.title })).toBeVisible();
  await expect(page.getByText(keptNote)).toHaveCount(0);
  await replaced;
  expect(await page.content()).not.toContain(keptNote);
  await expect(page).toHaveURL(/\/hidden$/);
  await page.goBack().catch(() => undefined);
  expect(await page.content()).not.toContain(keptNote);
});

test('Escape closes a sheet and the focus is back where it was', async ({ page }) => {
  await openApp(page);
  const opener = page.getByRole('button', { name: nowWords.others, exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('with less motion nothing of the pacer moves, and the words still change', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, '/breathe');
  const moving = await page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running' && one instanceof CSSAnimation).length);
  expect(moving).toBe(0);
  await expect(page.getByText(exerciseWords.breathing.out, { exact: true })).toHaveClass(/shown/, { timeout: 15_000 });
});

test('the skip link leads past the top bar', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the screen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
