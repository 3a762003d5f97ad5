// The steps through the wave.
import { expect, type Page } from '@playwright/test';
import { nowWords, shellWords, waveWords } from '../../src/words/en';
import { button, openJournal, tapLight } from './steps';

export const toNow = (page: Page): Promise<void> => page.getByRole('link', { name: shellWords.now, exact: true }).first().click();

/** From Now by way of yellow to the question which urge it is. */
export async function sitWithIt(page: Page, distress = 6): Promise<void> {
  await tapLight(page, 'Yellow', distress);
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.ways.wave.name }).click();
  await expect(page.getByRole('heading', { name: waveWords.which.title })).toBeVisible();
}

export async function chooseUrge(page: Page, wish: string, strength?: number): Promise<void> {
  await page.getByRole('radio', { name: wish, exact: true }).check();
  await button(page, waveWords.which.next).click();
  await expect(page.getByRole('heading', { name: waveWords.strength.title })).toBeVisible();
  if (strength !== undefined) await page.getByRole('slider').fill(String(strength));
  await button(page, strength === undefined ? waveWords.strength.skip : waveWords.strength.next).click();
  await expect(page.getByRole('heading', { name: waveWords.watch.title })).toBeVisible();
}

/** On a locked device: unlocks, and watches an urge from Now on. */
export async function openWave(page: Page, wish: string, strength?: number): Promise<void> {
  await openJournal(page);
  await toNow(page);
  await sitWithIt(page);
  await chooseUrge(page, wish, strength);
}

export const picture = (page: Page) => page.getByRole('img');
export const ending = (page: Page, which: keyof typeof waveWords.watch.ending) => button(page, waveWords.watch.ending[which]);
