// A walk over every screen and every state inside a screen, for whatever has to hold on all of them.
import type { Page } from '@playwright/test';
import { exerciseWords, helpWords, journalWords, keepWords, lockWords, nowWords, settingsWords, shellWords } from '../../src/words/en';
import { bringFile } from './files';
import { keptLine, putFiles, readGroups, type Kept } from './kept';
import { afterKey, answerAgain, button, openApp, passphrase, tapLight, unlock } from './steps';
import { expect } from './test';

export type Visit = (name: string) => Promise<void>;

const reached = (page: Page, heading: string | RegExp) => expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();

/** By the scrim: three times Escape within a moment would hide the app, as it is meant to. */
async function closeSheet(page: Page): Promise<void> {
  await page.mouse.click(5, 5);
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Without a journal: one episode from the first light to the close, with every sheet on the way. */
export async function tourFirstHelp(page: Page, visit: Visit): Promise<void> {
  await openApp(page);
  await visit('now');
  await button(page, nowWords.others).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('choose an exercise');
  await closeSheet(page);
  await tapLight(page, 'Green');
  await visit('start, green');
  await page.getByRole('link', { name: nowWords.start.back, exact: true }).click();
  await tapLight(page, 'Red');
  await visit('start, red, no number');
  await page.getByRole('slider').fill('9');
  await visit('start, red, 9');
  await button(page, nowWords.start.ground).click();
  await visit('senses, first step');
  for (let step = 1; step < 5; step++) await button(page, exerciseWords.next).click();
  await visit('senses, last step');
  await button(page, exerciseWords.done).click();
  await reached(page, nowWords.again.title);
  await visit('and now, unanswered');
  await answerAgain(page, 'Red', 9);
  await visit('onward');
  await page.getByRole('button', { name: nowWords.onward.stay }).click();
  await page.goto('/breathe');
  await expect(page.getByText(exerciseWords.breathing.in, { exact: true })).toBeVisible();
  await visit('breathing');
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 4);
  await page.getByRole('button', { name: nowWords.onward.stop }).click();
  await reached(page, nowWords.close.title);
  await visit('close, a line');
  await page.getByRole('textbox').fill('a line to read next time');
  await button(page, nowWords.close.closeNow).click();
  await reached(page, nowWords.close.saveFirst);
  await visit('close, keep or not');
  await page.getByRole('button', { name: nowWords.close.letGo }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('let go');
  await button(page, nowWords.close.letGoNo).click();
  await page.getByRole('button', { name: nowWords.close.later }).click();
  await reached(page, nowWords.question);
  await visit('now, not kept yet');
  await page.getByRole('link', { name: shellWords.journal, exact: true }).click();
  await reached(page, journalWords.title);
  await visit('journal, none yet');
}

/** The screens that need neither an episode nor a journal. */
export async function tourPlainScreens(page: Page, visit: Visit): Promise<void> {
  for (const path of ['/object', '/splash', '/walk', '/safe', '/privacy', '/open', '/hidden', '/settings', '/happened', '/recovery']) {
    await openApp(page, path);
    await visit(path);
  }
  await openApp(page, '/safe');
  await button(page, helpWords.safe.no).click();
  await reached(page, helpWords.safe.title);
  await visit('not safe');
  await openApp(page, '/help');
  await visit('help');
  await button(page, helpWords.changeName).click();
  await visit('choose a country');
  await closeSheet(page);
  await page.getByRole('button', { name: helpWords.add }).click();
  await page.getByLabel(helpWords.number, { exact: true }).fill('none');
  await button(page, helpWords.save).click();
  await expect(page.getByText(helpWords.numberWrong)).toBeVisible();
  await visit('add a person, number refused');
  await page.getByLabel(helpWords.name, { exact: true }).fill('Ada');
  await page.getByLabel(helpWords.number, { exact: true }).fill('0123 456789');
  await button(page, helpWords.save).click();
  await expect(page.getByRole('button', { name: helpWords.removeName('Ada') })).toBeVisible();
  await visit('help with a person');
}

export async function tourKeep(page: Page, visit: Visit): Promise<void> {
  await openApp(page, '/keep');
  await visit('keep, about');
  await button(page, keepWords.about.next).click();
  await visit('keep, passphrase');
  await button(page, keepWords.pass.create).click();
  await expect(page.getByText(keepWords.pass.short(12))).toBeVisible();
  await visit('keep, passphrase too short');
  await button(page, keepWords.pass.make).click();
  await expect(page.getByLabel(keepWords.pass.label, { exact: true })).toHaveValue(/ /);
  await visit('keep, made words');
  await button(page, keepWords.pass.create).click();
  await expect(page.getByRole('heading', { name: keepWords.code.title })).toBeVisible(afterKey);
  const groups = await readGroups(page);
  await visit('keep, the code');
  await button(page, keepWords.code.wrote).click();
  await page.getByRole('textbox').first().fill('00000');
  await button(page, keepWords.code.check).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await visit('keep, a group that does not match');
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(keepWords.code.group(index + 1), { exact: true });
    if (await field.isVisible()) await field.fill(group);
  }
  await button(page, keepWords.code.check).click();
  await expect(page.getByRole('heading', { name: keepWords.code.done })).toBeVisible(afterKey);
  await visit('keep, set up');
}

/** On a device with a locked journal: the lock in all its states, then everything inside. */
export async function tourJournal(page: Page, kept: Kept, visit: Visit): Promise<void> {
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
  await button(page, journalWords.add).click();
  await visit('write a note');
  await closeSheet(page);
  await page.getByRole('button', { name: new RegExp(keptLine) }).click();
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

async function tourSettings(page: Page, visit: Visit): Promise<void> {
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await reached(page, settingsWords.title);
  await visit('settings, open');
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

/** What stands there when a file is not what it was taken for. */
export async function tourTrouble(page: Page, visit: Visit): Promise<void> {
  await bringFile(page, Buffer.from('no journal at all '.repeat(1_000)), passphrase);
  await expect(page.getByRole('alert')).toBeVisible();
  await visit('a file that is no journal');
  await putFiles(page, new Map([['a.keel', Buffer.from('somebody else was here '.repeat(500))]]));
  await openApp(page, '/journal');
  await expect(page.getByRole('alert')).toBeVisible();
  await visit('trouble');
}

