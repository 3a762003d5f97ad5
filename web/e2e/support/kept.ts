// A journal made once through the screens, and a device that holds a copy of its files: most tests need no new key.
import { expect, type Page } from '@playwright/test';
import { keepWords, nowWords, settingsWords, shellWords } from '../../src/words/en';
import { afterKey, button, choosePassphrase, firstEpisode, openApp, passphrase, writeNote } from './steps';
import { privateFiles } from './stored';

export interface Kept {
  files: Map<string, Buffer>;
  /** The seven groups of its recovery code. */
  groups: string[];
  /** The same journal as journal.keel, as the backup sheet hands it out. */
  backup: Buffer;
}

export const keptLine = 'rain on the roof';
export const keptNote = 'a walk by the canal';

export async function makeKept(page: Page): Promise<Kept> {
  await openApp(page);
  await firstEpisode(page, keptLine);
  await page.getByRole('button', { name: nowWords.close.keep }).click();
  await choosePassphrase(page);
  const groups = await readGroups(page);
  await confirmGroups(page, groups);
  await button(page, keepWords.code.journal).click();
  await writeNote(page, keptNote);
  const backup = await makeBackup(page);
  return { files: await privateFiles(page), groups, backup };
}

export async function readGroups(page: Page): Promise<string[]> {
  const shown = page.locator('.code .group');
  await expect(shown).toHaveCount(7);
  return shown.allTextContents();
}

/** Types back the two groups that the screen asks for. */
export async function confirmGroups(page: Page, groups: readonly string[]): Promise<void> {
  await button(page, keepWords.code.wrote).click();
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(keepWords.code.group(index + 1), { exact: true });
    if (await field.isVisible()) await field.fill(group);
  }
  await button(page, keepWords.code.check).click();
  await expect(page.getByRole('heading', { name: keepWords.code.done })).toBeVisible(afterKey);
}

/** From an open journal; ends on Settings with the sheet closed. */
export async function makeBackup(page: Page, words = passphrase): Promise<Buffer> {
  await page.getByRole('link', { name: shellWords.settings }).first().click();
  await page.getByRole('button', { name: settingsWords.copyMake }).click();
  await page.getByRole('dialog').getByLabel(settingsWords.passphrase, { exact: true }).fill(words);
  const downloaded = page.waitForEvent('download', afterKey);
  await button(page, settingsWords.copyGo).click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe('journal.keel');
  await expect(page.getByText(settingsWords.copyDone)).toBeVisible(afterKey);
  await button(page, settingsWords.done).click();
  return streamed(await download.createReadStream());
}

async function streamed(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** Writes the origin's private files before the app has run; leaves the page at an address without the app. */
export async function putFiles(page: Page, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await page.route('**/before-the-app', (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }));
  await page.goto('/before-the-app');
  await page.evaluate(
    async (entries) => {
      const folder = await navigator.storage.getDirectory();
      for (const [name, text] of entries) {
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await file.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
        await file.close();
      }
    },
    [...files].map(([name, bytes]): [string, string] => [name, bytes.toString('base64')]),
  );
}
