// Every field of an episode at its extremes: five thousand characters are kept to the letter, and nothing has to be answered.
import type { Page } from '@playwright/test';
import { examineWords, kindWords, nowWords, pauseWords, reachWords, unsentWords, waveWords } from '../src/words/en';
import { openAtNow, writtenSince, type Stored } from './support/records';
import { button, tapLight } from './support/steps';
import { expect, test } from './support/test';
import { ending } from './support/waves';

const { close, onward, start } = nowWords;
/** Line breaks, quotes and a backslash, right to left, and characters of several code points; begins and ends with a letter. */
const long = `${'why "not" \\ now?\nلماذا 👩‍👩‍👧 warum é — '.repeat(160)}`.slice(0, 4_999).trimEnd().padEnd(4_999, 'x') + 'z';

async function toOnward(page: Page): Promise<Stored[]> {
  const before = await openAtNow(page);
  await tapLight(page, 'Yellow', 5);
  await button(page, start.choose).click();
  await expect(page).toHaveURL(/\/onward$/);
  return before;
}

async function take(page: Page, way: keyof typeof onward.ways, title: string): Promise<void> {
  await page.getByRole('button', { name: onward.ways[way].name }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

const fill = (page: Page) => page.getByRole('textbox').first().fill(long);

async function closeWith(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: onward.stop }).click();
  await page.getByRole('textbox').fill(line);
  await button(page, close.save).click();
  await expect(page.getByRole('heading', { name: close.practice })).toBeVisible();
}

test('five thousand characters in kindness, a concern, an own urge, a talk and the last line', async ({ locked: page }) => {
  expect(long).toHaveLength(5_000);
  const before = await toOnward(page);
  await take(page, 'kindness', kindWords.what.title);
  await fill(page);
  await button(page, kindWords.next).click();
  await button(page, kindWords.next).click();
  await fill(page);
  await button(page, kindWords.next).click();
  await page.getByRole('radio', { name: kindWords.repair.yes }).check();
  await fill(page);
  await button(page, kindWords.next).click();
  await button(page, kindWords.done.close).click();

  await take(page, 'concern', examineWords.concern.title);
  await fill(page);
  await button(page, examineWords.next).click();
  await button(page, examineWords.concern.help).click();
  await button(page, examineWords.care.onward).click();

  await take(page, 'reach_out', reachWords.kinds.title);
  await page.getByRole('button', { name: reachWords.kinds.need.name }).click();
  for (let part = 0; part < 3; part++) {
    await fill(page);
    await button(page, reachWords.next).click();
  }
  await fill(page);
  await button(page, reachWords.message.done).click();

  await take(page, 'pause', pauseWords.set.title);
  await button(page, pauseWords.set.start).click();
  await fill(page);
  await button(page, pauseWords.wait.back).click();
  await button(page, pauseWords.over.done).click();

  await take(page, 'wave', waveWords.which.title);
  await page.getByRole('radio', { name: waveWords.urges.own.wish, exact: true }).check();
  await page.getByRole('textbox').fill(long.replaceAll('\n', ' '));
  await button(page, waveWords.which.next).click();
  await button(page, waveWords.strength.skip).click();
  await ending(page, 'passed').click();
  await page.getByRole('textbox').fill(long);
  await button(page, close.save).click();
  await expect(page.getByRole('heading', { name: close.practice })).toBeVisible();

  const bodies = new Map((await writtenSince(page, before)).map(({ kind, body }) => [kind, body]));
  expect(bodies.get('kindness')).toEqual({ what: long, friend_hears: long, repair: long });
  expect(bodies.get('concern')).toEqual({ what: long });
  expect(bodies.get('secure_act')).toEqual({ behaviour: 'need', feeling: long, need: long, request: long, text: long });
  expect(bodies.get('pause')).toMatchObject({ wish: long });
  expect(bodies.get('urge')).toEqual({ urge: 'own', name: long.replaceAll('\n', ' ') });
  expect(bodies.get('episode_end')).toMatchObject({ line: long });
});

test('every way is entered and left without an answer: only what was done is written', async ({ locked: page }) => {
  const before = await toOnward(page);
  await take(page, 'kindness', kindWords.what.title);
  for (let part = 0; part < 4; part++) await button(page, kindWords.skip).click();
  await button(page, kindWords.done.close).click();
  await take(page, 'concern', examineWords.concern.title);
  await button(page, examineWords.skip).click();
  await button(page, examineWords.skip).click();
  await button(page, examineWords.care.onward).click();
  await take(page, 'message', unsentWords.title);
  await button(page, unsentWords.skip).click();
  await take(page, 'reach_out', reachWords.kinds.title);
  await page.getByRole('button', { name: reachWords.kinds.space.name }).click();
  for (let part = 0; part < 2; part++) await button(page, reachWords.skip).click();
  await button(page, reachWords.message.done).click();
  await take(page, 'pause', pauseWords.set.title);
  await button(page, pauseWords.set.skip).click();
  await take(page, 'examine', examineWords.claim.title);
  for (let question = 0; question < 9; question++) await button(page, examineWords.skip).click();
  await closeWith(page, '');
  expect(await writtenSince(page, before)).toEqual([
    { kind: 'check_in', body: { level: 'yellow', distress: 5, step: 'start' } },
    { kind: 'episode_end', body: { level: 'yellow', distress: 5 } },
  ]);
});
