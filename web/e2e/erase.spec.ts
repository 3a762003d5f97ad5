// Erasing is real: a moment leaves every file with its words, and everything at once leaves the device as on the first day.
import { journalWords, keepWords, lockWords, nowWords, settingsWords, shellWords } from '../src/words/en';
import { frameStarts } from './support/files';
import { keptNote } from './support/kept';
import { openDesk } from './support/native';
import { afterKey, button, openApp, openJournal, passphrase, writeNote } from './support/steps';
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

/** Everything a journal file holds, as readable text. */
async function exported(file: Buffer): Promise<string> {
  const desk = await openDesk();
  try {
    await desk.put('browser.keel', file);
    await desk.evenkeel('browser.keel', 'export', '--format', 'json', '--out', `${desk.folder}/plain.json`);
    return (await desk.take('plain.json')).toString('utf8');
  } finally {
    await desk.leave();
  }
}

test('a moment that is erased on the journal screen is gone from every file, sealed and opened, a little later', async ({ locked: page }) => {
  const phrase = 'the lighthouse keeper hums at noon';
  await openJournal(page);
  const before = (await privateFiles(page)).get('a.keel') ?? Buffer.alloc(0);
  await writeNote(page, phrase);
  const written = (await privateFiles(page)).get('a.keel') ?? Buffer.alloc(0);
  // The draft and the note: each frame that came with it is sealed, so its bytes stand for the words in it.
  const sealed = frameStarts(written).slice(frameStarts(before).length).map((at) => written.subarray(at + 16, at + 80));
  expect(sealed.length).toBeGreaterThan(0);
  expect(await exported(written)).toContain(phrase);

  await page.getByRole('button', { name: new RegExp(phrase) }).click();
  await page.getByRole('button', { name: new RegExp(`^${journalWords.erase}`) }).click();
  await button(page, journalWords.eraseYes).click();
  await expect(page.getByText(phrase)).toHaveCount(0);

  const holding = async (): Promise<string[]> =>
    [...(await privateFiles(page))].filter(([, bytes]) => bytes.includes(phrase) || sealed.some((frame) => bytes.includes(frame))).map(([name]) => name);
  await expect.poll(holding, { timeout: 30_000 }).toEqual([]);
  const files = await privateFiles(page);
  const current = [...files].filter(([name, bytes]) => name.endsWith('.keel') && bytes.length > 8192);
  expect(current).toHaveLength(1);
  const plain = await exported(current[0]?.[1] ?? Buffer.alloc(0));
  expect(plain).toContain(keptNote);
  expect(plain).not.toContain('lighthouse');
});
