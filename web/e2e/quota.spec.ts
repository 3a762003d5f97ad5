// A full disk: a plain sentence, the text stays, nothing that was called saved is lost, and saving works once there is room.
import { journalWords } from '../src/words/en';
import { putFiles } from './support/kept';
import { button, openApp, openJournal, writeNote } from './support/steps';
import { limitRoom, privateFiles } from './support/stored';
import { expect, test } from './support/test';

const full = 'The phone is full, so this note is not saved yet.';
const page64K = 'sixty-four thousand characters of one long evening. '.repeat(1_260);

test('with no room left a note says so, keeps its text, and is saved when there is room again', async ({ start, profile, kept }) => {
  const page = await start(profile);
  await putFiles(page, kept.files);
  await openJournal(page);
  await limitRoom(page, 0);
  // The browser grants room in steps, so the first notes may still fit; each that does must survive.
  const saved: string[] = [];
  const sheet = page.getByRole('dialog');
  const refused = page.getByText(full);
  for (let count = 1; count <= 60; count++) {
    const text = `note ${count} ${page64K}`;
    await button(page, journalWords.add).click();
    await sheet.getByRole('textbox').fill(text);
    await sheet.getByRole('button', { name: journalWords.noteSave, exact: true }).click();
    await expect(async () => expect((await refused.isVisible()) || (await sheet.isHidden())).toBe(true)).toPass();
    if (await refused.isVisible()) break;
    saved.push(`note ${count}`);
  }
  await expect(refused).toBeVisible();
  await expect(page.getByText('It stays here while you make room.')).toBeVisible();
  await expect(sheet.getByRole('textbox')).toHaveValue(`note ${saved.length + 1} ${page64K}`);

  await limitRoom(page, null);
  await sheet.getByRole('button', { name: journalWords.noteSave, exact: true }).click();
  await expect(sheet).toBeHidden();
  saved.push(`note ${saved.length + 1}`);
  await page.reload();
  await openJournal(page);
  for (const name of saved) await expect(page.getByRole('button', { name: new RegExp(`${name} `) })).toBeAttached();
  await expect(page.getByText('Read only')).toHaveCount(0);
});

test('a full disk at the first run does not keep anyone from first help', async ({ start, profile }) => {
  const page = await start(profile);
  await page.goto('/help');
  await limitRoom(page, 0);
  await openApp(page);
  await page.getByRole('button', { name: /^Red/ }).click();
  await button(page, 'Breathe').click();
  await button(page, 'I am done').click();
  await expect(page.getByRole('heading', { name: 'And now?' })).toBeVisible();
  await limitRoom(page, null);
});

test('a journal on a full disk still opens to be read', async ({ start, profile, kept }) => {
  const page = await start(profile);
  await putFiles(page, kept.files);
  await limitRoom(page, 0);
  await openJournalToRead();
  expect((await privateFiles(page)).get('a.keel')?.subarray(0, 8).toString()).toBe('evenkeel');
  await limitRoom(page, null);
  await openJournal(page);
  await writeNote(page, 'room again');

  async function openJournalToRead(): Promise<void> {
    await openApp(page, '/journal');
    await page.getByLabel('Passphrase', { exact: true }).fill('quiet harbour lamp');
    await button(page, 'Unlock').click();
    await expect(page.getByText('a walk by the canal')).toBeVisible({ timeout: 60_000 });
  }
});
