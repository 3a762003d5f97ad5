// The walk over everything that needs a journal: the lock, the timeline, its sheets, settings, a second tab.
import type { Page } from '@playwright/test';
import { addWords, journalWords, lockWords, lookingWords, nowWords, settingsWords, shellWords } from '../../src/words/en';
import { keptLine, type Kept } from './kept';
import { afterKey, button, openApp, unlock } from './steps';
import { expect } from './test';
import { closeSheet, reached, type Visit } from './tour';
import { addPerson } from './tour-people';

/** On a device with a locked journal: the lock in all its states, then everything inside. */
export async function tourJournal(page: Page, kept: Kept, visit: Visit, line = keptLine): Promise<void> {
  await openApp(page);
  await expect(page.getByText(nowWords.locked)).toBeVisible();
  await visit('now, locked');
  await openApp(page, '/settings');
  await visit('settings, locked');
  await openApp(page, '/unlock');
  await visit('lock');
  await button(page, lockWords.useCode).click();
  await page.getByLabel(lockWords.codeLabel, { exact: true }).fill(kept.groups.with(0, '00000').join(' '));
  await expect(page.getByText(lockWords.wrongGroup(1))).toBeVisible();
  await visit('lock, a slip in the code');
  await button(page, lockWords.usePass).click();
  await unlock(page, 'not the passphrase');
  await expect(page.getByText(lockWords.wrong)).toBeVisible(afterKey);
  await visit('lock, wrong passphrase');
  await page.goto('/journal');
  await expect(button(page, lockWords.unlock)).toBeEnabled();
  await unlock(page);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
  await visit('journal');
  await tourLooking(page, visit, line.split(' ').at(-1) ?? line);
  await tourAdd(page, visit);
  await page.getByRole('button', { name: new RegExp(line) }).click();
  await visit('an entry');
  await page.getByRole('button', { name: new RegExp(`^${journalWords.edit}`) }).first().click();
  await visit('edit a check-in');
  await closeSheet(page);
  await page.getByRole('button', { name: new RegExp(`^${journalWords.erase}`) }).first().click();
  await visit('erase an entry');
  await closeSheet(page);
  await page.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await tourSettings(page, visit);
  await tourSecondTab(page, visit);
}

async function tourLooking(page: Page, visit: Visit, word: string): Promise<void> {
  const field = page.getByRole('searchbox');
  await field.fill(word);
  await expect(page.locator('mark').first()).toBeVisible();
  await visit('journal, found');
  await field.fill(`${word} nowhere`);
  await expect(page.getByText(/^Nothing found/)).toBeVisible();
  await visit('journal, nothing found');
  await button(page, lookingWords.everything).click();
  await button(page, lookingWords.filter).click();
  await page.getByRole('dialog').getByRole('button', { name: lookingWords.groups.notes, exact: true }).click();
  await visit('journal, filter');
  await button(page, lookingWords.show).click();
  await expect(page.getByText(/entr.* in notes/)).toBeVisible();
  await button(page, lookingWords.everything).click();
  await button(page, lookingWords.calendar.open).click();
  await page.getByRole('table').getByRole('button').last().click();
  await expect(page.getByText(/ on \w+ \d+/)).toBeVisible();
  await visit('journal, a month and a day');
  await button(page, lookingWords.everything).click();
  await button(page, lookingWords.calendar.close).click();
}

/** The sheet in its three ways, with someone new on top of it. */
async function tourAdd(page: Page, visit: Visit): Promise<void> {
  const pick = (way: keyof typeof addWords.way) => page.getByRole('radio', { name: addWords.way[way] }).check({ force: true });
  await button(page, journalWords.add).click();
  await visit('add a note');
  await pick('check_in');
  await visit('add a check-in');
  await pick('trigger');
  await page.getByText(addWords.trigger.fold).click();
  await visit('add a trigger');
  await addPerson(page, 'Sam', visit);
  await visit('add a trigger about somebody');
  await closeSheet(page);
}

async function tourSettings(page: Page, visit: Visit): Promise<void> {
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await reached(page, settingsWords.title);
  await visit('settings, open');
  await page.getByLabel(settingsWords.idle, { exact: true }).selectOption({ index: 0 });
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('change when it locks');
  await closeSheet(page);
  await page.getByRole('button', { name: settingsWords.asked.row }).click();
  await visit('what is asked for');
  await closeSheet(page);
  await page.getByRole('button', { name: settingsWords.passChange }).click();
  await visit('change the passphrase');
  await closeSheet(page);
  await page.getByRole('button', { name: settingsWords.copyMake }).click();
  await visit('make a copy');
  await closeSheet(page);
  await page.getByRole('button', { name: settingsWords.erase }).click();
  await visit('erase everything');
  await closeSheet(page);
  await page.getByRole('button', { name: settingsWords.happened }).click();
  await visit('what happened');
  await page.getByRole('link', { name: settingsWords.title }).first().click();
  await page.getByRole('button', { name: settingsWords.recovery }).click();
  await visit('recovery code, asked for');
  await page.getByRole('link', { name: settingsWords.title }).first().click();
}

async function tourSecondTab(page: Page, visit: Visit): Promise<void> {
  const second = await page.context().newPage();
  await openApp(second, '/journal');
  await button(second, lockWords.secondTab.useHere).click();
  await unlock(second);
  await expect(button(second, journalWords.add)).toBeVisible(afterKey);
  await page.getByRole('link', { name: shellWords.journal, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: lockWords.secondTab.title })).toBeVisible();
  await visit('open in another tab');
  await second.close();
}
