// One file, two programs: what the browser wrote opens in the command line, and what the command line made opens in the browser.
import { journalWords } from '../src/words/en';
import { bringFile } from './support/files';
import { keptLine, keptNote, makeBackup } from './support/kept';
import { openDesk, type Desk } from './support/native';
import { afterKey, button, openJournal, passphrase, writeNote } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

interface Listed {
  kind: string;
  body: Record<string, unknown>;
}

let desk: Desk;
test.beforeEach(async () => void (desk = await openDesk()));
test.afterEach(() => desk.leave());

const listed = async (name: string, limit = 20): Promise<Listed[]> =>
  (await desk.evenkeel(name, 'list', '--limit', String(limit))) as Listed[];

test('the command line reads the file as it lies in the browser, and its backup', async ({ locked: page }) => {
  await openJournal(page);
  await writeNote(page, 'für den Schreibtisch 🌊');
  const backup = await makeBackup(page);
  await desk.put('backup.keel', backup);
  const file = (await privateFiles(page)).get('a.keel') ?? Buffer.alloc(0);
  await desk.put('browser.keel', file);
  for (const name of ['backup.keel', 'browser.keel']) {
    const moments = await listed(name);
    expect(moments.filter(({ kind }) => kind === 'note').map(({ body }) => body['text'])).toEqual(['für den Schreibtisch 🌊', keptNote]);
    expect(moments.find(({ kind }) => kind === 'episode_end')?.body['line']).toBe(keptLine);
    expect(moments.find(({ kind }) => kind === 'technique_use')?.body).toMatchObject({ technique: 'breathing', before: 8, after: 5 });
  }
});

test('a file made by the command line opens in the browser, and goes back with what was added there', async ({ page }) => {
  await desk.evenkeel('desk.keel', 'init');
  await desk.evenkeel('desk.keel', 'log', 'note', 'written at the desk');
  await bringFile(page, await desk.take('desk.keel'), passphrase);
  await expect(page.getByText('written at the desk')).toBeVisible(afterKey);
  await writeNote(page, 'written in the browser');
  await desk.put('back.keel', await makeBackup(page));
  const notes = (await listed('back.keel')).filter(({ kind }) => kind === 'note').map(({ body }) => body['text']);
  expect(notes).toEqual(['written in the browser', 'written at the desk']);
  await desk.evenkeel('back.keel', 'verify');
});

test('a journal of 2,000 records scrolls to its first day without a break', async ({ page }) => {
  const file = await desk.makeJournal('made.keel', 2_000);
  const moments = await listed('made.keel', 0);
  const notes = moments.filter(({ kind }) => kind === 'note').map(({ body }) => String(body['text']));
  await bringFile(page, file, passphrase);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
  const start = page.getByText('This is where your journal starts.');
  await expect(async () => {
    await page.mouse.wheel(0, 60_000);
    expect(await start.isVisible()).toBe(true);
  }).toPass({ timeout: 120_000, intervals: [50] });
  const oldest = notes.at(-1)?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '';
  await expect(page.getByRole('button').filter({ hasText: oldest }).first()).toBeVisible();
});
