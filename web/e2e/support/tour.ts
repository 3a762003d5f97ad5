// A walk over every screen and every state inside a screen, for whatever has to hold on all of them.
import type { Page } from '@playwright/test';
import { exerciseWords, helpWords, journalWords, keepWords, nowWords, shellWords } from '../../src/words/en';
import { bringFile } from './files';
import { putFiles, readGroups } from './kept';
import { afterKey, answerAgain, button, openApp, passphrase, tapLight } from './steps';
import { expect } from './test';

export type Visit = (name: string) => Promise<void>;
/** How a walk comes to its first screen: `openApp`, or a way that leaves a journal open. */
export type Arrive = (page: Page, path: string) => Promise<void>;

/** Shown, whatever else is on the screen. */
export const reached = (page: Page, heading: string | RegExp) => expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();

/** By the scrim: three times Escape within a moment would hide the app, as it is meant to. */
export async function closeSheet(page: Page): Promise<void> {
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
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await visit('choose an exercise, all of them');
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
  for (const path of ['/object', '/splash', '/walk', '/muscles', '/waiting', '/safe', '/about', '/privacy', '/open', '/hidden', '/settings', '/happened', '/recovery']) {
    await openApp(page, path);
    await visit(path);
  }
  await openApp(page, '/safe');
  await button(page, helpWords.safe.no).click();
  await reached(page, helpWords.safe.title);
  await visit('not safe');
  await openApp(page, '/specialists');
  await visit('people who know about harm');
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
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await visit('keep, a group that does not match');
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(keepWords.code.group(index + 1), { exact: true });
    if (await field.isVisible()) await field.fill(group);
  }
  await button(page, keepWords.code.check).click();
  await expect(page.getByRole('heading', { name: keepWords.code.done })).toBeVisible(afterKey);
  await visit('keep, set up');
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
