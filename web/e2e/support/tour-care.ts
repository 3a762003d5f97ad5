// A walk over People, the pages of some of them, and moments of care, for whatever has to hold on all of their screens.
import type { Page } from '@playwright/test';
import { careWords, journalWords, peopleWords as words, settingsWords, shellWords } from '../../src/words/en';
import { bringFile } from './files';
import { openDesk } from './native';
import { afterKey, button, passphrase } from './steps';
import { expect } from './test';
import { closeSheet, reached, type Visit } from './tour';

const long = 'a word and another, and '.repeat(200);

/** A journal with somebody of each sort: with care, with a concern, with harm, put away, with the longest name. */
export async function bringSome(page: Page, words = long): Promise<void> {
  const desk = await openDesk();
  await desk.evenkeel('desk.keel', 'init');
  const log = async (kind: string, body: object): Promise<string> => ((await desk.evenkeel('desk.keel', 'log', '--kind', kind, '--body', JSON.stringify(body))) as { id: string }[])[0]?.id ?? '';
  const sam = await log('person', { name: 'Sam', relation: 'partner' });
  const kim = await log('person', { name: 'Kim', relation: 'family' });
  await log('person', { name: words === long ? `Z ${long}` : 'Zoe', relation: 'colleague' });
  await log('person', { name: 'Lou', relation: 'partner', archived: true, quiet: true });
  for (const what of ['a text on the way home', 'tea, without a word', 'the promise about Sunday was kept', words, 'came along to the doctor']) await log('care', { what, sort: 'kind', person: sam });
  await log('care', { sort: 'safe' });
  await log('concern', { what: 'the money is gone', person: sam });
  await log('concern', { what: words, safety: ['watched', 'hurt'], person: kim });
  const file = await desk.take('desk.keel');
  await desk.leave();
  await bringFile(page, file, passphrase);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
}

/** Ends on an open journal. */
export async function tourCare(page: Page, visit: Visit, bring: (page: Page) => Promise<void> = bringSome): Promise<void> {
  await bring(page);
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await page.getByRole('button', { name: settingsWords.people }).first().click();
  await reached(page, words.title);
  await visit('people');
  const back = () => page.getByRole('link', { name: words.title, exact: true }).first().click();
  await page.getByRole('button', { name: /^Kim/ }).click();
  await expect(page.getByText(words.harm)).toBeVisible();
  await visit('a person, where harm is part of it');
  await back();
  await page.getByRole('button', { name: /^Lou/ }).click();
  await visit('a person, put away');
  await back();
  await page.getByRole('button', { name: /^Sam/ }).click();
  await reached(page, words.care);
  await visit('a person');
  await page.getByRole('button', { name: words.change }).click();
  await visit('a person, the name');
  await closeSheet(page);
  await page.getByRole('button', { name: words.archive }).click();
  await visit('put a person away');
  await closeSheet(page);
  await page.getByRole('button', { name: words.erase }).click();
  await visit('erase a person');
  await closeSheet(page);
  await button(page, words.careAdd).click();
  await reached(page, careWords.title);
  await visit('moments of care');
  await button(page, careWords.add).click();
  await visit('add a moment of care');
  await closeSheet(page);
}
