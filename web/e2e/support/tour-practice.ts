// The walk over Practice: its tab, the techniques, the toolkit, and what is noted there, for whatever has to hold on all of their screens.
import type { Page } from '@playwright/test';
import { addWords, feelingWords, nowWords, practiceWords, shellWords, techniqueWords, toolkitWords as kit } from '../../src/words/en';
import { button, openApp, tapLight } from './steps';
import { expect } from './test';
import { closeSheet, reached, type Arrive, type Visit } from './tour';

const long = 'a song that my sister used to sing '.repeat(20).trim();

/** The tab, the techniques, and one of one's own. */
export async function tourPractice(page: Page, visit: Visit, arrive: Arrive = openApp, steps = long): Promise<void> {
  await arrive(page, '/');
  await page.getByRole('link', { name: shellWords.practice, exact: true }).click();
  await reached(page, practiceWords.title);
  await visit('practice');
  await page.getByRole('link', { name: practiceWords.places.techniques, exact: true }).click();
  await reached(page, techniqueWords.title);
  await visit('techniques');
  await page.getByRole('button', { name: /^Cold splash/ }).click();
  await page.getByRole('button', { name: techniqueWords.favourite, exact: true }).click();
  await visit('a technique');
  await page.getByRole('link', { name: techniqueWords.title, exact: true }).click();
  await page.getByRole('button', { name: /^Sour or spicy/ }).click();
  await page.getByRole('button', { name: techniqueWords.notForMe, exact: true }).click();
  await page.getByRole('link', { name: techniqueWords.title, exact: true }).click();
  await page.getByText(techniqueWords.away(1)).click();
  await visit('techniques, some liked, some put away');
  await tourOwn(page, visit, steps);
}

/** The toolkit, and what it feels like on a check-in. */
export async function tourToolkit(page: Page, visit: Visit, arrive: Arrive = openApp, words = long): Promise<void> {
  await arrive(page, '/practice');
  await reached(page, practiceWords.title);
  await tourTools(page, visit, words);
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await tapLight(page, 'Yellow', 6);
  await page.getByText(feelingWords.fold).click();
  await page.locator('summary', { hasText: /^Sad/ }).click();
  await button(page, 'Lonely').click();
  await visit('start, yellow, with feelings');
  await page.getByLabel(feelingWords.search, { exact: true }).fill('a knot that pulls');
  await visit('start, yellow, a word of ones own');
  await page.getByLabel(feelingWords.search, { exact: true }).fill('');
  await page.getByRole('link', { name: nowWords.start.back, exact: true }).click();
}

async function tourOwn(page: Page, visit: Visit, steps: string): Promise<void> {
  const { own } = techniqueWords;
  await button(page, own.add).click();
  await page.getByLabel(own.name, { exact: true }).fill('Drums on the table');
  await page.getByLabel(own.steps, { exact: true }).fill(`Put on the song\n${steps}`);
  await page.getByLabel(own.caution, { exact: true }).fill('Not at night, the neighbours sleep.');
  await visit('a technique of ones own, written');
  await button(page, own.save).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await visit('a technique of ones own');
  await button(page, own.erase).click();
  await visit('erase a technique of ones own');
  await closeSheet(page);
  await page.getByRole('link', { name: techniqueWords.title, exact: true }).click();
}

async function tourTools(page: Page, visit: Visit, words: string): Promise<void> {
  await page.getByRole('button', { name: practiceWords.kit.none }).click();
  await reached(page, kit.title);
  await visit('toolkit, empty');
  await button(page, kit.add).click();
  await visit('toolkit, add a technique');
  await page.getByRole('dialog').getByRole('button', { name: /^Five senses/ }).click();
  await button(page, kit.add).click();
  await page.getByRole('radio', { name: kit.sorts.person }).check({ force: true });
  await visit('toolkit, add a person');
  await page.getByRole('radio', { name: kit.sorts.text }).check({ force: true });
  await page.getByRole('dialog').getByRole('textbox').fill(words);
  await visit('toolkit, add own words');
  await button(page, kit.put).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await button(page, kit.change).click();
  await visit('toolkit, its order');
  await page.getByRole('button', { name: kit.asked }).click();
  await page.getByText(addWords.reassurance.fold).click();
  await visit('asked to hear it again');
  await closeSheet(page);
  await page.getByRole('link', { name: practiceWords.title, exact: true }).click();
  await visit('practice, with a toolkit');
}
