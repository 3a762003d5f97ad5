// The backup file: made in one browser, brought into a fresh one, with a wrong key and with the right ones.
import { journalWords, keepWords, lockWords } from '../src/words/en';
import { keptLine, keptNote } from './support/kept';
import { bringFile } from './support/files';
import { afterKey, button, openApp, openJournal, passphrase, unlock, writeNote } from './support/steps';
import { expect, test } from './support/test';

test('a backup opens in a fresh profile with everything in it, and goes on being a journal there', async ({ start, profile, kept }) => {
  const page = await start(profile);
  await bringFile(page, kept.backup, passphrase);
  await expect(page.getByText(keptNote)).toBeVisible(afterKey);
  await expect(page.getByText(keptLine)).toBeVisible();
  await writeNote(page, 'written on the other device');
  await page.context().close();
  const again = await start(profile);
  await openJournal(again);
  await expect(again.getByText('written on the other device')).toBeVisible();
  await expect(again.getByText(keptNote)).toBeVisible();
});

test('a wrong passphrase for a file keeps the field and the file, and the right one then opens it', async ({ page, kept }) => {
  await bringFile(page, kept.backup, 'quiet harbour lamb');
  await expect(page.getByText('That does not match. Your journal is safe. Try again, or use the recovery code.')).toBeVisible(afterKey);
  await expect(page.getByLabel(lockWords.label, { exact: true })).toHaveValue('quiet harbour lamb');
  await page.getByLabel(lockWords.label, { exact: true }).fill(passphrase);
  await expect(async () => {
    await button(page, keepWords.file.open).click();
    await expect(page.getByText(keptNote)).toBeVisible({ timeout: 10_000 });
  }).toPass(afterKey);
});

test('the recovery code opens a backup, and one mistyped group is named before anything is tried', async ({ page, kept }) => {
  await bringFile(page, kept.backup);
  await button(page, lockWords.useCode).click();
  const fifth = kept.groups[4] ?? '';
  const slipped = fifth.slice(0, 3) + (fifth[3] === '2' ? '3' : '2') + fifth.slice(4);
  const field = page.getByLabel(lockWords.codeLabel, { exact: true });
  await field.fill(kept.groups.with(4, slipped).join('-'));
  await expect(page.getByText('Group 5 has a slip in it. The rest reads well.')).toBeVisible();
  await field.fill(kept.groups.join(' '));
  await button(page, keepWords.file.open).click();
  await expect(page.getByText(keptNote)).toBeVisible(afterKey);
});

test('a device that has a journal does not let a file replace it', async ({ locked: page }) => {
  await openApp(page, '/open');
  await expect(page.getByText(keepWords.file.replace)).toBeVisible();
  await expect(button(page, keepWords.file.choose)).toHaveCount(0);
  await openApp(page, '/journal');
  await unlock(page);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
});
