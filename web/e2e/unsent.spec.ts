// Words that are not sent: kept until a calmer time, read again, copied, changed, let go, erased; long and in any script.
import { exerciseWords, nowWords, unsentWords as words } from '../src/words/en';
import { shiftClock } from './support/clock';
import { recordsOf } from './support/records';
import { afterKey, button, openApp, openJournal, tapLight, unlock } from './support/steps';
import { expect, test } from './support/test';
import { toNow } from './support/waves';
import type { Page } from '@playwright/test';

const long = 'لماذا لا تجيب؟ 👩‍👩‍👧 why, warum, pourquoi — '.repeat(130).slice(0, 5_000);

async function toUnsent(page: Page): Promise<void> {
  await openJournal(page);
  await toNow(page);
  await tapLight(page, 'Yellow', 5);
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.ways.message.name }).click();
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
}

/** A day later at ten in the morning, the journal open, on Now. */
async function nextMorning(page: Page): Promise<Page> {
  await page.close();
  const later = await page.context().newPage();
  const tomorrow = new Date(Date.now() + 86_400_000);
  tomorrow.setHours(10, 0, 0, 0);
  await shiftClock(later, (tomorrow.getTime() - Date.now()) / 86_400_000);
  await openJournal(later);
  await toNow(later);
  return later;
}

async function keepOne(page: Page, text: string): Promise<void> {
  await toUnsent(page);
  await page.getByLabel(words.label).fill(text);
  await button(page, words.keep).click();
  await expect(page.getByRole('heading', { name: nowWords.onward.yellow.title }).or(page.getByRole('heading', { name: nowWords.onward.unknown.title }))).toBeVisible();
}

test('five thousand characters with emoji and right-to-left text are kept until tomorrow morning, to the letter', async ({ locked: page }) => {
  await keepOne(page, long);
  const [message] = await recordsOf(page, 'message');
  expect(message?.body['text']).toBe(long);
  const hold = new Date(Number(message?.body['hold']));
  expect(Number(message?.body['hold']) > Date.now()).toBe(true);
  expect(hold.toLocaleTimeString('en-GB', { timeZone: 'Europe/Paris', timeStyle: 'short' })).toBe('08:00');
  const later = await nextMorning(page);
  await later.getByRole('button', { name: words.open.due }).click();
  await button(later, words.reread.skip).click();
  await expect(later.locator('blockquote')).toHaveText(long, { useInnerText: false });
});

test('read again when calm: copied, and sent by the person alone', async ({ locked: page }) => {
  await page.context().grantPermissions(['clipboard-write']);
  await keepOne(page, 'I would like to hear from you.');
  await toNow(await backToNow(page));
  await expect(page.getByText(words.open.due)).toBeHidden();
  const later = await nextMorning(page);
  await later.getByRole('button', { name: words.open.due }).click();
  await later.getByRole('radio', { name: /^Green/ }).check();
  await button(later, words.reread.next).click();
  await expect(later.getByText('I would like to hear from you.')).toBeVisible();
  await later.getByRole('button', { name: words.reread.send.name }).click();
  await expect(later.getByText(words.reread.copied)).toBeVisible();
  expect((await recordsOf(later, 'message'))[0]?.body['fate']).toBeUndefined();
  // The page may not read the clipboard; a person may paste.
  await button(later, words.reread.notSent).click();
  await later.getByRole('button', { name: words.reread.change.name }).click();
  await later.getByLabel(words.reread.label).fill('');
  await later.getByLabel(words.reread.label).press('Control+V');
  await expect(later.getByLabel(words.reread.label)).toHaveValue('I would like to hear from you.');
  await button(later, words.reread.cancel).click();
  await later.getByRole('button', { name: words.reread.send.name }).click();
  await button(later, words.reread.sent).click();
  await expect(later.getByRole('heading', { name: nowWords.question })).toBeVisible();
  expect((await recordsOf(later, 'message'))[0]?.body['fate']).toBe('sent');
  await expect(later.getByText(words.open.due)).toBeHidden();
});

test('at red the body comes first, and the message can be read anyway, changed and kept', async ({ locked: page }) => {
  await keepOne(page, 'first words');
  const later = await nextMorning(page);
  await later.getByRole('button', { name: words.open.due }).click();
  await later.getByRole('radio', { name: /^Red/ }).check();
  await button(later, words.reread.next).click();
  await expect(later.getByRole('heading', { name: words.reread.bodyTitle })).toBeVisible();
  await expect(later.getByText('first words')).toBeHidden();
  await button(later, words.reread.breathe).click();
  await expect(button(later, exerciseWords.done)).toBeVisible();
  await later.getByRole('link', { name: exerciseWords.now, exact: true }).click();
  await later.getByRole('button', { name: words.open.due }).click();
  await later.getByRole('radio', { name: /^Red/ }).check();
  await button(later, words.reread.next).click();
  await button(later, words.reread.anyway).click();
  await later.getByRole('button', { name: words.reread.change.name }).click();
  await later.getByLabel(words.reread.label).fill('second words');
  await button(later, words.reread.save).click();
  await expect(later.getByText('second words')).toBeVisible();
  await later.getByRole('button', { name: words.reread.keep.name }).click();
  await expect(later.getByText(words.reread.wrote('', '').slice(0, 14))).toBeHidden();
  expect((await recordsOf(later, 'message'))[0]?.body).toMatchObject({ text: 'second words', fate: 'kept' });
});

test('let go and erased: nothing of it is left to read', async ({ locked: page }) => {
  await toUnsent(page);
  await page.getByLabel(words.label).fill('a thistle in the letterbox');
  await button(page, words.letGo).click();
  await expect(page.getByRole('heading', { name: words.gone.title })).toBeVisible();
  expect((await recordsOf(page, 'message'))[0]?.body).toEqual({ text: 'a thistle in the letterbox', fate: 'let_go' });
  await button(page, words.gone.erase).click();
  await expect(page.getByRole('heading', { name: words.gone.title })).toBeHidden();
  expect(await recordsOf(page, 'message')).toEqual([]);
});

test('half typed, then a lock by idling: off the page, and in its field again after the passphrase', async ({ locked: page }) => {
  await page.clock.install();
  await toUnsent(page);
  await page.getByLabel(words.label).fill('half a message');
  await page.clock.fastForward('05:10');
  await expect(page.getByText(words.locked)).toBeVisible();
  await expect(page.getByLabel(words.label)).toHaveValue('');
  await page.getByRole('link', { name: words.unlock }).click();
  await unlock(page);
  await expect(page.getByLabel(words.label)).toHaveValue('half a message', afterKey);
});

test('typed while locked it stays a draft, and stands under "Still open" once unlocked', async ({ locked: page }) => {
  await openApp(page, '/unsent');
  await page.getByLabel(words.label).fill('from the night');
  await button(page, words.leave).click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
  await openJournal(page);
  await toNow(page);
  await page.getByRole('button', { name: words.open.draft }).click();
  await expect(page.getByLabel(words.label)).toHaveValue('from the night');
});

async function backToNow(page: Page): Promise<Page> {
  await page.getByRole('link', { name: nowWords.start.back, exact: true }).first().click();
  return page;
}
