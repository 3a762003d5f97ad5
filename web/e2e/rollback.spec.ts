// An older copy of the journal's file put back in the browser: it opens, says that it is not as it was left, and goes on.
import { journalWords, noticeWords } from '../src/words/en';
import { keptLine, keptNote, putFiles } from './support/kept';
import { lockByButton, openJournal, writeNote } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

const told = noticeWords.of('opened_elsewhere');

test('an older copy put back is told, holds all it ever held, and what is written after it stays', async ({ locked: page }) => {
  await openJournal(page);
  await writeNote(page, 'before the copy');
  await lockByButton(page);
  const older = (await privateFiles(page)).get('a.keel') ?? Buffer.alloc(0);
  await openJournal(page);
  await writeNote(page, 'after the copy');
  await lockByButton(page);

  await putFiles(page, new Map([['a.keel', older]]));
  await openJournal(page);
  await expect(page.getByText(told.what)).toBeVisible();
  await expect(page.getByText(told.safe)).toBeVisible();
  for (const text of [keptLine, keptNote, 'before the copy']) await expect(page.getByText(text)).toBeVisible();
  await writeNote(page, 'on top of the older copy');
  await page.getByRole('button', { name: noticeWords.read }).click();
  await lockByButton(page);
  await openJournal(page);
  await expect(page.getByText('on top of the older copy')).toBeVisible();
  await expect(page.getByText(told.what)).toHaveCount(0);
  await expect(page.getByRole('button', { name: journalWords.add, exact: true })).toBeVisible();
});

test('older first pages under newer entries: the journal opens with every entry', async ({ locked: page, kept }) => {
  await openJournal(page);
  await writeNote(page, 'under the newer pages');
  await lockByButton(page);
  const newer = (await privateFiles(page)).get('a.keel') ?? Buffer.alloc(0);
  const first = (kept.files.get('a.keel') ?? Buffer.alloc(0)).subarray(0, 8_192);
  await putFiles(page, new Map([['a.keel', Buffer.concat([first, newer.subarray(8_192)])]]));
  await openJournal(page);
  for (const text of [keptLine, keptNote, 'under the newer pages']) await expect(page.getByText(text)).toBeVisible();
});
