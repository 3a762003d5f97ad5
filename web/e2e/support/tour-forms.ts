// A walk over questionnaires: the list, one with its scores, a file that is refused and one that is brought, a question and the end.
import type { Page } from '@playwright/test';
import { formWords as words } from '../../src/words/en';
import { openAt } from './grown';
import { chooseFile, exampleFile, fileWithFreeText } from './questionnaires';
import { button } from './steps';
import { expect } from './test';
import { closeSheet, reached, type Visit } from './tour';

/** On a device whose journal holds a questionnaire that was filled in. */
export async function tourForms(page: Page, visit: Visit): Promise<void> {
  await openAt(page, '/forms');
  await reached(page, words.title);
  await visit('questionnaires');
  await button(page, words.add).click();
  await visit('add a questionnaire');
  await chooseFile(page, fileWithFreeText);
  await expect(page.getByRole('alert')).toBeVisible();
  await visit('a questionnaire that is refused');
  await chooseFile(page, await exampleFile());
  await expect(page.getByText(words.safety.title)).toBeVisible();
  await visit('a questionnaire, before it is kept');
  await button(page, words.bring.cancel).click();
  await page.locator('.rows .row-link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.getByText(words.safety.fold, { exact: true }).click();
  await visit('a questionnaire');
  await button(page, words.one.erase).click();
  await visit('erase a questionnaire');
  await closeSheet(page);
  await button(page, words.one.fill).click();
  await page.getByRole('radio').last().check();
  await visit('a question');
  for (let question = 0; question < 4; question++) await button(page, words.fill.skip).click();
  await reached(page, words.fill.end.title);
  await visit('a questionnaire, the last question is over');
}
