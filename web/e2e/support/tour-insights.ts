// A walk over the insights: a year of them, the numbers behind a card, one put away, and before there are any.
import type { Page } from '@playwright/test';
import { insightWords as words } from '../../src/words/en';
import type { Visit } from './tour';
import { reached } from './tour';
import { button } from './steps';

/** `open`: comes to the insights of an open journal. */
export async function tourInsights(page: Page, visit: Visit, open: () => Promise<void>): Promise<void> {
  await open();
  await reached(page, words.urges.title);
  await visit('insights');
  await page.getByText(words.behind, { exact: true }).first().click();
  await visit('insights, the numbers');
  await page.getByText(words.behind, { exact: true }).first().click();
  await button(page, words.hide).first().click();
  await button(page, words.back).waitFor();
  await visit('insights, one put away');
  await button(page, words.back).click();
}
