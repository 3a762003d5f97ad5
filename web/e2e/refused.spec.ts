// A browser that refuses files and database alike: the journal lives in memory, says so, survives the lock, and leaves as a file.
import { lockWords, nowWords, settingsWords, shellWords } from '../src/words/en';
import { bringFile } from './support/files';
import { makeBackup } from './support/kept';
import { afterKey, button, keepQuickly, openApp, unlock, writeNote } from './support/steps';
import { expect, test } from './support/test';
import { inWorker } from './support/worker';

const refused = `{
  const no = () => new DOMException('refused', 'SecurityError');
  navigator.storage.getDirectory = () => Promise.reject(no());
  IDBFactory.prototype.open = () => { throw no(); };
}`;

test('without any storage a journal is kept in memory, says so, and a copy of it opens elsewhere', async ({ page, browser, server }) => {
  await inWorker(page, refused);
  await keepQuickly(page);
  await writeNote(page, 'kept on this page alone');
  await page.getByRole('link', { name: shellWords.now, exact: true }).first().click();
  await expect(page.getByText(nowWords.memory)).toBeVisible();
  const copy = await makeBackup(page);
  await expect(page.getByText(settingsWords.memory)).toBeVisible();

  // Nothing but this document holds it, so the lock must not replace it.
  await page.getByRole('button', { name: settingsWords.lockNow }).click();
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
  await unlock(page);
  await page.getByRole('link', { name: shellWords.journal, exact: true }).first().click(afterKey);
  await expect(page.getByText('kept on this page alone')).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL: server.origin });
  const other = await elsewhere.newPage();
  await bringFile(other, copy, 'quiet harbour lamp');
  await expect(other.getByText('kept on this page alone')).toBeVisible(afterKey);
  await elsewhere.close();
});

test('without any storage first help works as ever', async ({ page }) => {
  await inWorker(page, refused);
  await openApp(page);
  await expect(page.getByText(nowWords.first)).toBeVisible();
  await button(page, nowWords.breathe).click();
  await expect(page).toHaveURL(/\/breathe$/);
});
