// A note that two devices changed apart from each other: both texts are shown, and the one that is kept takes the place of both.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { journalWords } from '../src/words/en';
import { bringFile, frameStarts } from './support/files';
import { keptNote } from './support/kept';
import { afterKey, button, openJournal, passphrase, writeNote } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

const words = journalWords.otherDevice;

/** On a device of its own: brings the file, writes some notes, changes the note; its whole file then. */
async function changedOn(page: Page, file: Buffer, notes: number, text: string): Promise<Buffer> {
  await bringFile(page, file, passphrase);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
  for (let count = 0; count < notes; count++) await writeNote(page, `something else ${count}`);
  await page.getByRole('button', { name: new RegExp(keptNote) }).click();
  await page.getByRole('button', { name: new RegExp(`^${journalWords.edit}`) }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await button(page, journalWords.editSave).click();
  await expect(page.locator('.quote')).toHaveText(`“${text}”`);
  return (await privateFiles(page)).get('a.keel') ?? Buffer.alloc(0);
}

/** Frames carry their place in the file: those of the second file that lie behind the end of the first one follow it. */
function joined(first: Buffer, second: Buffer): Buffer {
  const behind = frameStarts(second)[frameStarts(first).length];
  if (behind === undefined) throw new Error('the second file has no more frames than the first');
  return Buffer.concat([first, second.subarray(behind)]);
}

for (const keepShown of [true, false]) {
  test(`both versions of a note are shown, and ${keepShown ? 'the one above' : 'the other one'} can be kept`, async ({ browser, kept, server }) => {
    const device = async (): Promise<Page> => (await browser.newContext({ baseURL: server.origin, locale: 'en-GB' })).newPage();
    const [one, two, page] = [await device(), await device(), await device()];
    const here = await changedOn(one, kept.backup, 0, 'changed on the phone');
    const there = await changedOn(two, kept.backup, 6, 'changed on the laptop');
    await bringFile(page, joined(here, there), passphrase);
    const row = page.getByRole('button', { name: /changed on the/ });
    await expect(row).toBeVisible(afterKey);
    await row.click();
    await expect(page.getByText(words.title)).toBeVisible();
    const texts = await page.locator('.quote').allTextContents();
    expect(texts.toSorted()).toEqual(['“changed on the laptop”', '“changed on the phone”']);
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);

    await button(page, keepShown ? words.keepShown : words.keepThat).click();
    await expect(page.getByText(words.title)).toHaveCount(0);
    await expect(page.locator('.quote')).toHaveText(texts[keepShown ? 0 : 1] ?? '');
    await page.reload();
    await openJournal(page);
    await page.getByRole('button', { name: /changed on the/ }).click();
    await expect(page.locator('.quote')).toHaveText(texts[keepShown ? 0 : 1] ?? '');
    await expect(page.getByText(words.title)).toHaveCount(0);
    for (const opened of [one, two, page]) await opened.context().close();
  });
}
