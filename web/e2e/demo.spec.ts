// The invented year of `./run --demo`: fetched from its address, read by the command line, opened by "I have a journal file".
import { readFile } from 'node:fs/promises';
import { journalWords, keepWords, lockWords, nowWords, shellWords, waveWords } from '../src/words/en';
import { launch } from './support/browser';
import { openDesk, type Desk } from './support/native';
import { serveDemo, treeRoot, type AppServer } from './support/server';
import { afterKey, button, openApp } from './support/steps';
import { expect, test } from './support/test';

// One folder holds the invented year, so one test at a time.
test.describe.configure({ mode: 'default' });

let desk: Desk;
let demo: AppServer;
test.beforeEach(async () => {
  desk = await openDesk();
  demo = await serveDemo();
});
test.afterEach(async () => {
  await demo.kill();
  await desk.leave();
});

const demoFile = `${treeRoot}build/demo/journal.keel`;
const demoPassphrase = async (): Promise<string> => (await readFile(`${treeRoot}build/demo/passphrase`, 'utf8')).trim();

test('a newcomer fetches the file, opens it by its passphrase, and finds a year that ends now', async ({ recorder, complaints, profile }) => {
  const context = await launch(profile, recorder.switches(demo.origin), { baseURL: demo.origin, locale: 'en-GB' });
  complaints.watch(context, demo.origin);
  const page = context.pages()[0] ?? (await context.newPage());
  await openApp(page);
  // From now on the service worker stands before every address; the file is still a file.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  const downloading = page.waitForEvent('download');
  await page.goto('/demo.keel').catch(() => undefined);
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('demo.keel');

  await openApp(page, '/journal');
  await page.getByRole('link', { name: journalWords.file }).click();
  const chosen = page.waitForEvent('filechooser');
  await button(page, keepWords.file.choose).click();
  await (await chosen).setFiles(await download.path());
  await page.getByLabel(lockWords.label, { exact: true }).fill(await demoPassphrase());
  await button(page, keepWords.file.open).click();
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
  await page.getByRole('link', { name: shellWords.now, exact: true }).first().click();
  await expect(page.getByText(nowWords.stillOpen)).toBeVisible();
  await expect(page.getByText(waveWords.open.note)).toBeVisible();
  await context.close();
});

test('the command line reads the year to its first day', async () => {
  await desk.put('demo.keel', await readFile(demoFile));
  await desk.put('passphrase', `${await demoPassphrase()}\n`);
  const moments = (await desk.evenkeel('demo.keel', 'list', '--limit', '0')) as { kind: string; at: number }[];
  const year = 365 * 24 * 60 * 60_000;
  const first = moments.at(-1)?.at ?? 0;
  expect(moments.length).toBeGreaterThan(900);
  expect(Math.max(...moments.map(({ at }) => at))).toBeLessThanOrEqual(Date.now());
  expect(Date.now() - first).toBeGreaterThan(year - 30 * 24 * 60 * 60_000);
  await desk.evenkeel('demo.keel', 'verify');
});
