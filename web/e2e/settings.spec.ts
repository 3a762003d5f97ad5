// What asks for the passphrase again: another passphrase, when it locks, a repair; that these are told and kept; and what is asked for at all.
import { feelingWords, helpWords, journalWords, lockWords, noticeWords, nowWords, practiceWords, settingsWords as words, shellWords, toolkitWords } from '../src/words/en';
import { frameStarts, withBitFlipped } from './support/files';
import { keptNote, putFiles } from './support/kept';
import { recordsOf, writtenSince } from './support/records';
import { afterKey, button, openApp, openJournal, passphrase, tapLight, unlock, writeNote } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

test('a changed passphrase opens, the old one does not, and the change stands among what happened', async ({ locked: page }) => {
  await openJournal(page);
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await page.getByRole('button', { name: words.passChange }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(words.passNow, { exact: true }).fill(passphrase);
  await sheet.getByLabel(words.passNext, { exact: true }).fill('another harbour lamp');
  await button(page, words.passGo).click();
  await expect(sheet.getByText('Copies made before still open with the old one.')).toBeVisible(afterKey);
  await button(page, words.done).click();
  await page.getByRole('button', { name: words.happened }).click();
  await expect(page.getByText(words.events['passphrase_changed'] ?? '')).toBeVisible();

  await openApp(page, '/journal');
  await unlock(page);
  await expect(page.getByText(lockWords.wrong)).toBeVisible(afterKey);
  await page.reload();
  await expect(button(page, lockWords.unlock)).toBeEnabled();
  await unlock(page, 'another harbour lamp');
  await expect(page.getByText(keptNote)).toBeVisible(afterKey);
});

test('when it locks can be changed with the passphrase alone, and holds after the next unlock', async ({ locked: page }) => {
  await page.clock.install();
  await openJournal(page);
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await page.getByLabel(words.idle, { exact: true }).selectOption({ label: 'after 1 minute' });
  await page.getByRole('dialog').getByLabel(words.passphrase, { exact: true }).fill(passphrase);
  await button(page, words.lockGo).click();
  await expect(page.getByRole('dialog')).toBeHidden(afterKey);
  await page.getByRole('button', { name: words.happened }).click();
  await expect(page.getByText(words.events['lock_changed'] ?? '')).toBeVisible();
  await openJournal(page);
  await page.clock.fastForward('01:10');
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
});

test('a damaged journal is repaired on request, keeps what could be read, and takes new notes', async ({ page, kept }) => {
  const file = kept.files.get('a.keel') ?? Buffer.alloc(0);
  await putFiles(page, new Map([...kept.files, ['a.keel', withBitFlipped(file, (frameStarts(file)[1] ?? 0) + 100)]]));
  await openApp(page, '/journal');
  await unlock(page);
  await expect(page.getByText(noticeWords.damaged.now)).toBeVisible(afterKey);
  await button(page, noticeWords.repair).click();
  await expect(button(page, journalWords.add)).toBeVisible();
  await writeNote(page, 'after the repair');
  await page.reload();
  await openJournal(page);
  await expect(page.getByText('after the repair')).toBeVisible();
  await expect(page.getByText(keptNote)).toBeVisible();
  await expect(page.getByText(noticeWords.damaged.happened)).toHaveCount(0);
});

test('what is turned off is not asked for and not written, and own people can stand inside the journal', async ({ locked: page }) => {
  await openJournal(page);
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await page.getByRole('button', { name: words.asked.row }).click();
  const sheet = page.getByRole('dialog');
  const { numbers, emotions, markers, reassurance } = words.asked.names;
  const off = [numbers, emotions, markers, reassurance];
  for (const name of off) await sheet.getByRole('checkbox', { name }).uncheck();
  const left = async () => (await recordsOf(page, 'setting')).map(({ body }) => body).filter(({ name }) => String(name).startsWith('ask_'));
  await expect.poll(left).toEqual([
    { name: 'ask_numbers', value: 'no' },
    { name: 'ask_emotions', value: 'no' },
    { name: 'ask_markers', value: 'no' },
    { name: 'ask_reassurance', value: 'no' },
  ]);
  await button(page, words.done).click();
  await expect(page.getByText(words.asked.without(off))).toBeVisible();
  // It holds after the next unlock.
  await openJournal(page);
  const before = await recordsOf(page);
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await tapLight(page, 'Yellow');
  await expect(button(page, nowWords.start.choose)).toBeVisible();
  await expect(page.getByText(feelingWords.fold)).toHaveCount(0);
  await page.getByRole('link', { name: nowWords.start.back, exact: true }).click();
  await tapLight(page, 'Green');
  await expect(page.getByRole('heading', { name: nowWords.start.green.title })).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await button(page, nowWords.start.close).click();
  await expect(page.getByRole('heading', { name: nowWords.close.title })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await button(page, nowWords.close.save).click();
  await expect(button(page, nowWords.close.done)).toBeVisible();
  expect((await writtenSince(page, before)).map(({ body }) => body)).toEqual([{ level: 'green', step: 'start' }, { level: 'green' }]);
  await button(page, nowWords.close.done).click();
  await page.getByRole('link', { name: shellWords.practice, exact: true }).click();
  await page.getByRole('button', { name: practiceWords.kit.none }).click();
  await expect(page.getByRole('button', { name: toolkitWords.reach })).toBeVisible();
  await expect(page.getByRole('button', { name: toolkitWords.asked })).toHaveCount(0);

  await page.getByRole('link', { name: shellWords.help, exact: true }).click();
  await page.getByRole('button', { name: helpWords.add }).click();
  await sheet.getByLabel(helpWords.name, { exact: true }).fill('Aunt Ada');
  await sheet.getByLabel(helpWords.number, { exact: true }).fill('0123 456789');
  await button(page, helpWords.save).click();
  await expect(page.locator('a[href="tel:0123456789"]')).toBeVisible();
  for (const [name, bytes] of await privateFiles(page)) expect([name, bytes.includes('Aunt Ada')]).toEqual([name, false]);
  await page.reload();
  await expect(page.getByRole('heading', { name: helpWords.title })).toBeVisible();
  await expect(page.getByText('Aunt Ada')).toHaveCount(0);
});
