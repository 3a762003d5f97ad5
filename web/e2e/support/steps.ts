// The steps a person takes through the screens, by what stands on the buttons.
import { expect, type Page } from '@playwright/test';
import { exerciseWords, keepWords, journalWords, lockWords, nowWords, settingsWords, shellWords } from '../../src/words/en';

export type LightName = 'Red' | 'Yellow' | 'Green';
export const passphrase = 'quiet harbour lamp';
/** For what follows a key derivation: half a second by itself, many times that while everything else is being built. */
export const afterKey = { timeout: 60_000 };

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until the app knows what this device holds; before that the first tap already works, only its place is unknown. */
export async function openApp(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // Drawn at once; listening a moment later.
  await expect(page.locator('[data-drawn]')).toHaveCount(0);
}

export async function tapLight(page: Page, light: LightName, distress?: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${light}`) }).click();
  if (distress !== undefined) await page.getByRole('slider').fill(String(distress));
}

/** "And now?" with a number and a light. */
export async function answerAgain(page: Page, light: LightName, distress: number): Promise<void> {
  await expect(page.getByRole('heading', { name: nowWords.again.title })).toBeVisible();
  await page.getByRole('slider').fill(String(distress));
  await page.getByRole('radio', { name: new RegExp(`^${light}`) }).check();
  await button(page, nowWords.again.next).click();
}

/** Red, some breathing, a calmer number, and the close with a line; ends where keeping is offered. */
export async function firstEpisode(page: Page, line: string): Promise<void> {
  await tapLight(page, 'Red', 8);
  await button(page, nowWords.start.breathe).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 5);
  await page.getByRole('button', { name: nowWords.onward.stop }).click();
  await page.getByRole('textbox').fill(line);
  await button(page, nowWords.close.closeNow).click();
  await expect(page.getByRole('heading', { name: nowWords.close.saveFirst })).toBeVisible();
}

/** From "A journal only you can open" to the step with the recovery code. */
export async function choosePassphrase(page: Page, words = passphrase): Promise<void> {
  await button(page, keepWords.about.next).click();
  await page.getByLabel(keepWords.pass.label, { exact: true }).fill(words);
  await button(page, keepWords.pass.create).click();
  await expect(page.getByRole('heading', { name: keepWords.code.title })).toBeVisible(afterKey);
}

/** A journal without a recovery code; ends on the open journal. */
export async function keepQuickly(page: Page, words = passphrase): Promise<void> {
  await openApp(page, '/keep');
  await choosePassphrase(page, words);
  await button(page, keepWords.code.later).click();
  await button(page, keepWords.code.journal).click();
  await expect(button(page, journalWords.add)).toBeVisible();
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel(lockWords.label, { exact: true }).fill(words);
  await button(page, lockWords.unlock).click();
}

/** Opens the journal screen of a locked device. */
export async function openJournal(page: Page, words = passphrase): Promise<void> {
  await openApp(page, '/journal');
  await unlock(page, words);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
}

/** Resolves when the app has said that the note is saved: its sheet is gone. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await button(page, journalWords.add).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox').fill(text);
  await sheet.getByRole('button', { name: journalWords.noteSave, exact: true }).click();
  await expect(sheet).toBeHidden();
}

/** The lock screen in a new document: the one that held the journal is gone. */
export async function lockedAnew(page: Page, lock: () => Promise<unknown>): Promise<void> {
  const replaced = page.waitForEvent('domcontentloaded');
  await lock();
  await replaced;
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
}

/** From an open journal to the lock screen, by way of Settings. */
export async function lockByButton(page: Page): Promise<void> {
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await lockedAnew(page, () => page.getByRole('button', { name: settingsWords.lockNow }).click());
}
