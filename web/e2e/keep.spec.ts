// Keeping: a journal with a passphrase, a recovery code or not yet, and what was said before is in it.
import { journalWords, keepWords, nowWords, settingsWords, shellWords } from '../src/words/en';
import { confirmGroups, keptLine, keptNote, readGroups } from './support/kept';
import { afterKey, button, firstEpisode, keepQuickly, lockByButton, openApp, openJournal, unlock } from './support/steps';
import { expect, test } from './support/test';

const line = 'the window is open now';

test('made words keep a journal, two groups of the code are asked back, and the first episode is in the timeline', async ({ page }) => {
  await openApp(page);
  await firstEpisode(page, line);
  await page.getByRole('button', { name: nowWords.close.keep }).click();
  await button(page, keepWords.about.next).click();
  await button(page, keepWords.pass.make).click();
  const field = page.getByLabel(keepWords.pass.label, { exact: true });
  await expect(field).toHaveValue(/^\S+( \S+){4}$/);
  const words = await field.inputValue();
  await button(page, keepWords.pass.create).click();
  await confirmGroups(page, await readGroups(page));

  await button(page, keepWords.code.journal).click();
  await page.getByRole('button', { name: new RegExp(line) }).click();
  const moments = page.getByRole('main').getByRole('listitem');
  await expect(moments.filter({ hasText: 'Red, 8, close to boiling' })).toBeVisible();
  await expect(moments.filter({ hasText: 'Breathing' }).filter({ hasText: '8 before, 5 after' })).toBeVisible();
  await expect(moments.filter({ hasText: 'Yellow, 5, simmering' })).toBeVisible();
  await expect(moments.filter({ hasText: line })).toBeVisible();

  await page.reload();
  await openApp(page, '/unlock');
  await unlock(page, words);
  await expect(page.getByRole('button', { name: new RegExp(line) })).toBeVisible(afterKey);
});

test('a wrongly typed group of the code is named and the code is not set up', async ({ page }) => {
  await openApp(page, '/keep');
  await button(page, keepWords.about.next).click();
  await page.getByLabel(keepWords.pass.label, { exact: true }).fill('a slow green river');
  await button(page, keepWords.pass.create).click();
  const groups = await readGroups(page);
  await button(page, keepWords.code.wrote).click();
  const fields = page.getByRole('textbox');
  await expect(fields).toHaveCount(2);
  const asked = Number((await page.locator('.field label').last().textContent())?.replace(/\D/g, ''));
  const first = Number((await page.locator('.field label').first().textContent())?.replace(/\D/g, ''));
  await fields.first().fill(groups[first - 1] ?? '');
  await fields.last().fill('00000');
  await button(page, keepWords.code.check).click();
  await expect(page.getByText(`Group ${asked} does not match. Look at it once more.`)).toBeVisible();
});

test('the code can wait: the journal opens without one and Settings shows it as open', async ({ page }) => {
  await keepQuickly(page);
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await expect(page.getByRole('button', { name: new RegExp(settingsWords.recoveryOpen) })).toBeVisible();
});

test('a passphrase of eleven characters is not taken, and says how much is missing', async ({ page }) => {
  await openApp(page, '/keep');
  await button(page, keepWords.about.next).click();
  await page.getByLabel(keepWords.pass.label, { exact: true }).fill('elevenchars');
  await button(page, keepWords.pass.create).click();
  await expect(page.getByText('A little longer: one more character, or five words.')).toBeVisible();
});

test('moments said before are let go only when asked: later keeps them on the page', async ({ page }) => {
  await openApp(page);
  await firstEpisode(page, line);
  await page.getByRole('button', { name: nowWords.close.later }).click();
  await expect(page.getByText(nowWords.unsaved)).toBeVisible();
  await page.getByRole('link', { name: nowWords.unsaved }).click();
  await expect(page.getByRole('heading', { name: nowWords.close.saveFirst })).toBeVisible();
});

test('an entry can be edited and erased, and both are still so after the next unlock', async ({ locked: page }) => {
  await openJournal(page);
  await page.getByRole('button', { name: new RegExp(keptNote) }).click();
  await page.getByRole('button', { name: new RegExp(`^${journalWords.edit}`) }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('a walk by the river');
  await button(page, journalWords.editSave).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: journalWords.title }).first().click();
  await page.getByRole('button', { name: new RegExp(keptLine) }).click();
  await page.getByRole('listitem').filter({ hasText: keptLine }).getByRole('button', { name: new RegExp(`^${journalWords.erase}`) }).click();
  await button(page, journalWords.eraseYes).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('link', { name: journalWords.title }).first().click();
  await lockByButton(page);
  await openJournal(page);
  await expect(page.getByText('a walk by the river')).toBeVisible();
  await expect(page.getByText(keptNote)).toHaveCount(0);
  await expect(page.getByText(keptLine)).toHaveCount(0);
});
