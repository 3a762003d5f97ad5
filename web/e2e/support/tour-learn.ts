// The walk over Learn: shelves, a lesson, a list and what stands under it, the path with a place on it and its end.
import type { Page } from '@playwright/test';
import { learnWords as words, lockWords } from '../../src/words/en';
import { afterKey, button, openApp, unlock } from './steps';
import { expect } from './test';
import { reached, type Visit } from './tour';

/** On a device with a locked journal. */
export async function tourLearn(page: Page, visit: Visit): Promise<void> {
  await openApp(page, '/path');
  await expect(page.getByText(words.path.locked)).toBeVisible();
  await visit('path, locked');
  await page.getByRole('link', { name: words.path.unlock, exact: true }).click();
  await unlock(page);
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeHidden(afterKey);
  await button(page, words.path.begin).click();
  await button(page, words.path.onward).click();
  await visit('path, under way');
  await page.locator('a.back').click();
  await reached(page, words.title);
  await visit('learn');
  await page.getByRole('link', { name: /^Four ways/ }).click();
  await page.getByText(words.lesson.plain(['secure', 'avoidant', 'disorganised'])).click();
  await page.getByText(words.lesson.sources).click();
  await visit('a lesson');
  await button(page, words.lesson.done).click();
  await page.getByRole('link', { name: /^When more help makes sense One tick/ }).click();
  await page.getByRole('checkbox').nth(2).check();
  await button(page, words.list.keep).click();
  await visit('how to find someone');
  await button(page, words.list.done).click();
  await page.getByRole('link', { name: /^When more help makes sense One tick/ }).click();
  await button(page, words.list.show).click();
  await page.getByRole('checkbox').first().check();
  await visit('a list, ticked');
  await button(page, words.list.skip).click();
  await button(page, words.list.done).click();
  await page.getByRole('link', { name: /^A path of eight weeks/ }).click();
  await page.getByRole('button', { name: 'Look back' }).click();
  await button(page, words.path.from).click();
  await button(page, words.path.onward).click();
  await visit('path, the end');
}
