// Erasing everything: only with the word and the passphrase, and then the device is as on the first day.
import { keepWords, lockWords, nowWords, settingsWords, shellWords } from '../src/words/en';
import { keptNote } from './support/kept';
import { afterKey, button, openApp, openJournal, passphrase } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

test('erasing everything asks for the word and the passphrase, and leaves empty files', async ({ locked: page }) => {
  await openJournal(page);
  await expect(page.getByText(keptNote)).toBeVisible();
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await page.getByRole('button', { name: settingsWords.erase }).click();
  const sheet = page.getByRole('dialog');
  const yes = button(page, settingsWords.eraseYes).last();
  await expect(yes).toBeDisabled();
  await sheet.getByLabel(settingsWords.eraseType(settingsWords.eraseWord), { exact: true }).fill(settingsWords.eraseWord);
  await sheet.getByLabel(settingsWords.passphrase, { exact: true }).fill('quiet harbour lamb');
  await yes.click();
  await expect(sheet.getByText(lockWords.wrong)).toBeVisible(afterKey);
  expect((await privateFiles(page)).get('a.keel')?.length).toBeGreaterThan(8192);

  await sheet.getByLabel(settingsWords.passphrase, { exact: true }).fill(passphrase);
  await expect(async () => {
    await yes.click({ timeout: 2_000 });
    await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible({ timeout: 10_000 });
  }).toPass(afterKey);
  for (const [name, bytes] of await privateFiles(page)) expect([name, bytes.length]).toEqual([name, 0]);
  await openApp(page, '/keep');
  await expect(page.getByRole('heading', { name: keepWords.about.title })).toBeVisible();
});
