// A newer build on the server while an episode runs: nothing reloads under the person's hands; the next cold start has it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exerciseWords, nowWords } from '../src/words/en';
import { launch } from './support/browser';
import { setHidden } from './support/clock';
import { serve, webFolder } from './support/server';
import { answerAgain, button, openApp, tapLight } from './support/steps';
import { expect, test } from './support/test';

/** The same build with another first page, as the service worker of the next version would list it. */
async function nextBuild(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'evenkeel-build-')), 'web');
  await cp(webFolder, folder, { recursive: true });
  const change = async (name: string, from: RegExp, to: string): Promise<void> => {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toMatch(from);
    await writeFile(join(folder, name), text.replace(from, to));
    for (const twin of ['br', 'gz']) await rm(join(folder, `${name}.${twin}`), { force: true });
  };
  await change('index.html', /<title>/, '<meta name="build" content="next"><title>');
  await change('sw.js', /\{"revision":"[0-9a-f]{32}","url":"index\.html"\}/, `{"revision":"${'0'.repeat(32)}","url":"index.html"}`);
  return folder;
}

test('an update waits for the end of the episode and of the browser, and is there at the next cold start', async ({ recorder, complaints, profile }) => {
  const first = await serve();
  const options = { baseURL: first.origin, viewport: { width: 390, height: 844 }, locale: 'en-GB' };
  let context = await launch(profile, recorder.switches(first.origin), options);
  complaints.watch(context, first.origin);
  let page = context.pages()[0] ?? (await context.newPage());
  await openApp(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect(async () => expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)).toPass();
  await tapLight(page, 'Red', 8);
  await button(page, nowWords.start.breathe).click();
  await page.evaluate(() => document.body.setAttribute('data-same', ''));

  await first.kill();
  const folder = await nextBuild();
  const second = await serve(Number(new URL(first.origin).port), folder);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(async () => expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true)).toPass();
  for (const hidden of [true, false]) await setHidden(page, hidden);
  await expect(page.locator('[data-same]')).toHaveCount(1);
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 5);
  await page.getByRole('button', { name: nowWords.onward.stop }).click();
  await page.getByRole('textbox').fill('the words are still here');
  for (const hidden of [true, false]) await setHidden(page, hidden);
  await expect(page.getByRole('textbox')).toHaveValue('the words are still here');
  await expect(page.locator('[data-same]')).toHaveCount(1);
  await expect(page.locator('meta[name=build]')).toHaveCount(0);
  await context.close();

  context = await launch(profile, recorder.switches(first.origin), options);
  complaints.watch(context, first.origin);
  page = context.pages()[0] ?? (await context.newPage());
  await openApp(page);
  await expect(page.locator('meta[name=build]')).toHaveCount(1);
  await context.close();
  await second.kill();
  await rm(join(folder, '..'), { recursive: true });
});
