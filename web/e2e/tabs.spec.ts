// Two tabs on one journal: the second asks, the first saves, closes and hands over; one that is stuck is named.
import type { Page } from '@playwright/test';
import { exerciseWords, journalWords, lockWords, nowWords, shellWords } from '../src/words/en';
import { openAtNow, recordsOf } from './support/records';
import { afterKey, answerAgain, button, openApp, openJournal, tapLight, unlock, writeNote } from './support/steps';
import { expect, test } from './support/test';
import { inWorker } from './support/worker';

const words = lockWords.secondTab;

async function secondTab(page: Page): Promise<Page> {
  const second = await page.context().newPage();
  await openApp(second, '/journal');
  await expect(second.getByRole('heading', { name: words.title })).toBeVisible();
  return second;
}

test('a second tab says where the journal is, takes it over on request, and a half-typed note moves with it', async ({ locked: first }) => {
  await openJournal(first);
  await writeNote(first, 'from the first tab');
  await button(first, journalWords.add).click();
  await first.getByRole('dialog').getByRole('textbox').fill('half typed in the first tab');
  const second = await secondTab(first);
  await expect(second.getByText(words.sub)).toBeVisible();
  await button(second, words.useHere).click();
  await unlock(second);
  await expect(second.getByText('from the first tab')).toBeVisible(afterKey);
  await button(second, journalWords.add).click();
  await expect(second.getByRole('dialog').getByRole('textbox')).toHaveValue('half typed in the first tab');
  await expect(first.getByRole('heading', { name: words.title })).toBeVisible();
});

test('a first tab that is closed leaves the journal to the second without asking', async ({ locked: first }) => {
  await openJournal(first);
  const second = await secondTab(first);
  await first.close();
  await expect(second.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
  await unlock(second);
  await expect(button(second, journalWords.add)).toBeVisible(afterKey);
});

test('a first tab that is stuck is named after two seconds, and what it saved is there once it is free', async ({ locked: first }) => {
  await openJournal(first);
  await writeNote(first, 'saved before it got stuck');
  const second = await secondTab(first);
  const stuck = first.evaluate(() => {
    const end = performance.now() + 6_000;
    while (performance.now() < end);
  });
  await button(second, words.useHere).click();
  await expect(second.getByText('The other tab does not answer.')).toBeVisible();
  // The question was heard late, and is answered all the same: nobody has to ask twice.
  await stuck;
  await unlock(second);
  await expect(second.getByText('saved before it got stuck')).toBeVisible(afterKey);
});

test('two episodes at once in two tabs: each is kept whole, the one beside the open journal joins it later', async ({ locked: first }) => {
  const before = await openAtNow(first);
  await tapLight(first, 'Red', 8);
  await button(first, nowWords.start.breathe).click();
  const second = await secondTab(first);
  await openApp(second, '/');
  await tapLight(second, 'Yellow', 5);
  await button(second, nowWords.start.choose).click();
  await button(first, exerciseWords.done).click();
  await answerAgain(first, 'Yellow', 6);
  await second.getByRole('button', { name: nowWords.onward.stop }).click();
  await second.getByRole('textbox').fill('noted beside the open journal');
  await button(second, nowWords.close.closeNow).or(button(second, nowWords.close.save)).click();
  await expect(second.getByText(shellWords.savedForLater)).toBeVisible();
  await first.getByRole('button', { name: nowWords.onward.stop }).click();
  await button(first, nowWords.close.save).click();
  await expect(first.getByText(shellWords.saved)).toBeVisible();
  await second.close();
  await openJournal(first);

  const known = new Set(before.map(({ id }) => id));
  const written = (await recordsOf(first)).filter(({ id }) => !known.has(id));
  const of = (via: string | undefined) => written.filter((one) => one.via === via);
  expect(of(undefined).map(({ kind }) => kind)).toEqual(['check_in', 'technique_use', 'check_in', 'episode_end']);
  expect(of('inbox').map(({ kind, body }) => [kind, body['level'], body['line']])).toEqual([
    ['check_in', 'yellow', undefined],
    ['episode_end', 'yellow', 'noted beside the open journal'],
  ]);
  for (const via of [undefined, 'inbox']) expect(new Set(of(via).map(({ episode }) => episode)).size).toBe(1);
  expect(new Set(written.map(({ episode }) => episode)).size).toBe(2);
});

/** The browser's own refusal, once per file, as when another tab has created the same file a moment before. */
const takenForAMoment = `{
  const open = FileSystemFileHandle.prototype.createSyncAccessHandle;
  const refused = new Set();
  FileSystemFileHandle.prototype.createSyncAccessHandle = function () {
    if (refused.has(this.name)) return open.call(this);
    refused.add(this.name);
    return Promise.reject(new DOMException('taken', 'NoModificationAllowedError'));
  };
}`;

test('a tab that meets another one at the very first start comes to Now all the same', async ({ page }) => {
  await inWorker(page, takenForAMoment);
  await openApp(page);
  await expect(page.getByText(nowWords.first)).toBeVisible();
});

test('two tabs opened at once on a new device both come to Now, without a word of trouble on the way', async ({ page, context }) => {
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) {
    await tab.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.add(document.querySelector('.hint')?.textContent ?? '')).observe(document, { childList: true, subtree: true, characterData: true });
    });
  }
  await Promise.all(tabs.map((tab) => tab.goto('/')));
  for (const tab of tabs) {
    await expect(tab.getByText(nowWords.first)).toBeVisible();
    const seen = await tab.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen.filter((text) => text.includes(nowWords.elsewhere) || text.includes(nowWords.trouble))).toEqual([]);
  }
});
