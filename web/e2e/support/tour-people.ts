// A walk over what is asked about people and about fears whose day has come, for whatever has to hold on all of their screens.
import type { Page } from '@playwright/test';
import { ledgerWords as words, nowWords, peopleWords, shellWords, waveWords } from '../../src/words/en';
import { closeIn, withFears } from './fears';
import { button, tapLight } from './steps';
import { expect } from './test';
import { reached, type Visit } from './tour';

const long = 'a word and another, and '.repeat(200);

export async function addPerson(page: Page, name: string, visit: Visit): Promise<void> {
  await button(page, peopleWords.add).click();
  const sheet = page.getByRole('dialog', { name: peopleWords.add });
  await sheet.getByLabel(peopleWords.name, { exact: true }).fill(name);
  await sheet.getByRole('radio', { name: peopleWords.relations.colleague, exact: true }).check();
  await visit('someone new');
  await sheet.getByRole('button', { name: peopleWords.save, exact: true }).click();
  await expect(sheet).toBeHidden();
}

/** More people than fit, one with a long name, while an urge begins. */
export async function tourPeople(page: Page, visit: Visit): Promise<void> {
  await tapLight(page, 'Yellow', 5);
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.ways.wave.name }).click();
  await page.getByRole('radio', { name: waveWords.urges.text.wish }).check();
  await button(page, waveWords.which.next).click();
  await visit('nobody to choose from');
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F', `G ${long}`]) await addPerson(page, name, async () => undefined);
  await visit('whom it is about');
  await page.getByRole('button', { name: peopleWords.all }).click();
  await visit('whom it is about, everyone');
  await page.getByRole('link', { name: waveWords.strength.back, exact: true }).click();
  await reached(page, waveWords.which.title);
  await page.locator('a.back').click();
}

export async function tourLedger(page: Page, visit: Visit): Promise<void> {
  await withFears(page, [long, 'they will end it']);
  await tourPeople(page, visit);
  await tourAskedBack(page, visit, 2);
}

/** A close in green with `fears` whose day has come: one that happened, the others left for another day. */
export async function tourAskedBack(page: Page, visit: Visit, fears: number, coped = long): Promise<void> {
  await closeIn(page, 'Green');
  await expect(page.getByRole('button', { name: words.row.name })).toBeVisible();
  await visit('close, with a fear whose day has come');
  await page.getByRole('button', { name: words.row.name }).click();
  await expect(button(page, words.skip)).toBeVisible();
  await visit('a fear asked back');
  await page.getByRole('radio', { name: words.happened.yes, exact: true }).check();
  await page.getByRole('textbox').fill(coped);
  await visit('a fear answered');
  await button(page, words.next).click();
  await reached(page, words.care.title);
  await visit('what was feared has happened');
  await button(page, words.care.next).click();
  for (let left = fears - 1; left > 0; left--) await button(page, words.skip).click();
  await reached(page, words.end.title);
  await visit('nothing more is asked');
  await button(page, words.end.done).click();
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
}
