// A pause in a talk through its real screens: the promise, the wait, a reload, a lock, the answer, and the records that result.
import type { Page } from '@playwright/test';
import { nowWords, pauseWords as words, waitsWords } from '../src/words/en';
import { openAtNow, recordsOf, writtenSince, type Stored } from './support/records';
import { afterKey, button, openApp, openJournal, tapLight, unlock } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

const minute = 60_000;

async function toPause(page: Page): Promise<void> {
  await tapLight(page, 'Yellow', 6);
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.ways.pause.name }).click();
  await expect(page.getByRole('heading', { name: words.set.title })).toBeVisible();
}

const waits = (page: Page) => expect(page.getByRole('heading', { name: /^Back at \d\d:\d\d$/ })).toBeVisible(afterKey);

const pauseSince = async (page: Page, before: readonly Stored[]) => (await writtenSince(page, before)).filter(({ kind }) => kind === 'pause').map(({ body }) => body);

test('the promise is written at once with its message, twenty minutes ahead, and again when one goes back', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await toPause(page);
  const message = await page.getByRole('textbox').inputValue();
  expect(message).toMatch(/^I need a few minutes\. I will be back at \d\d:\d\d\.$/);
  await button(page, words.set.start).click();
  await waits(page);
  await expect.poll(() => pauseSince(page, before)).toHaveLength(1);
  const pause = (await recordsOf(page)).find(({ kind }) => kind === 'pause');
  const ahead = Number(pause?.body['back_at']) - (pause?.at ?? 0);
  expect(ahead).toBeGreaterThanOrEqual(20 * minute);
  expect(ahead).toBeLessThan(21 * minute);
  await page.getByRole('textbox').fill('I was scared');
  await button(page, words.wait.back).click();
  await expect(page.getByText('“I was scared”')).toBeVisible();
  await expect.poll(() => pauseSince(page, before)).toEqual([
    { back_at: pause?.body['back_at'], text: pause?.body['text'], wish: 'I was scared', answer: 'back', answered: expect.any(Number) },
  ]);
});

test('after a reload the promise is found again under Still open, with what was to be said', async ({ locked: page }) => {
  await openAtNow(page);
  await toPause(page);
  await button(page, words.set.start).click();
  await waits(page);
  const promised = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('textbox').fill('that it was not about the dishes');
  await page.getByRole('link', { name: words.back }).click();
  await expect.poll(async () => (await recordsOf(page)).find(({ kind }) => kind === 'pause')?.body['wish']).toBe('that it was not about the dishes');
  await page.reload();
  await page.getByRole('link', { name: nowWords.unlock }).click();
  await unlock(page);
  await page.getByRole('button', { name: words.open.name }).click();
  await waits(page);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(promised);
  await expect(page.getByRole('textbox')).toHaveValue('that it was not about the dishes');
});

test('when the time has come one line asks; an answer given after the journal locked itself is written after unlocking', async ({ locked: page }) => {
  await page.clock.install();
  const before = await openAtNow(page);
  await toPause(page);
  await button(page, words.set.start).click();
  await waits(page);
  await expect.poll(() => pauseSince(page, before)).toHaveLength(1);
  await page.clock.fastForward('20:59');
  await page.clock.runFor(6_000);
  await expect(page.getByText(words.due.sub)).toBeVisible();
  await expect(page.getByText(waitsWords.locked)).toBeVisible();
  await button(page, words.due.longer).click();
  await expect(page.getByRole('textbox')).toHaveValue(/^I need a little longer\. I will be back at \d\d:\d\d\.$/);
  await button(page, words.set.start).click();
  await waits(page);
  await page.getByRole('link', { name: waitsWords.unlock }).click();
  await unlock(page);
  await waits(page);
  await expect.poll(async () => (await pauseSince(page, before)).map((body) => body['answer'])).toEqual(['longer', undefined]);
});

test('a promise and its answer given while locked outlive a reload', async ({ locked: page }) => {
  await openApp(page);
  await toPause(page);
  await button(page, words.set.start).click();
  await waits(page);
  const inbox = async (): Promise<number> => (await privateFiles(page)).get('inbox.keel')?.length ?? 0;
  const before = await inbox();
  await button(page, words.wait.back).click();
  await expect(page.getByRole('button', { name: words.over.done })).toBeVisible();
  await expect.poll(inbox).toBeGreaterThan(before);
  await openJournal(page);
  await expect.poll(async () => (await recordsOf(page, 'pause')).map(({ body }) => body['answer'])).toEqual(['back']);
});

test('a clock outside 5 minutes to 2 hours is asked for again and starts nothing', async ({ page }) => {
  await openApp(page);
  await toPause(page);
  await page.getByRole('radio', { name: words.set.clock }).check({ force: true });
  const clock = page.getByLabel(words.set.clockLabel, { exact: true });
  const far = new Date(Date.now() + 3 * 60 * minute).toLocaleTimeString('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
  await clock.fill(far);
  await button(page, words.set.start).click();
  await expect(page.getByText(words.set.clockWrong)).toBeVisible();
  await expect(clock).toBeFocused();
  const near = new Date(Date.now() + 45 * minute).toLocaleTimeString('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
  await clock.fill(near);
  await button(page, words.set.start).click();
  await expect(page.getByRole('heading', { name: words.wait.title(near) })).toBeVisible();
});
