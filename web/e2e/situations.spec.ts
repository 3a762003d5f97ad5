// The two real evenings of the method, typed through the screens from the first light to the close, and every record they leave.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { examineWords, exerciseWords, kindWords, markerWords, nowWords, unsentWords, waveWords } from '../src/words/en';
import { openAtNow, type Stored, recordsOf } from './support/records';
import { answerAgain, button, tapLight } from './support/steps';
import { expect, test } from './support/test';
import { told } from './support/told';
import { chooseUrge, ending } from './support/waves';

const expected = JSON.parse(readFileSync(new URL('fixtures/situations.json', import.meta.url), 'utf8')) as Record<string, unknown[]>;
const { close, onward, start } = nowWords;

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
const wayOn = (page: Page, name: keyof typeof onward.ways) => page.getByRole('button', { name: onward.ways[name].name }).click();
const skip = (page: Page) => button(page, examineWords.skip).click();
const next = (page: Page) => button(page, examineWords.next).click();

async function evening(page: Page): Promise<Stored[]> {
  await page.clock.install();
  return openAtNow(page);
}

async function leaves(page: Page, before: readonly Stored[], situation: string): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const written = (await recordsOf(page)).filter(({ id }) => !known.has(id));
  expect(told(written)).toEqual(expected[situation]);
  expect(new Set(written.map(({ episode }) => episode)).size, 'one episode').toBe(1);
}

async function closeAt(page: Page, light: 'Yellow' | 'Green', distress: number, marker: string | null): Promise<void> {
  await heading(page, close.title);
  await page.getByRole('slider').fill(String(distress));
  await page.getByRole('radio', { name: new RegExp(`^${light}`) }).check();
  if (marker !== null) await page.getByRole('checkbox', { name: marker }).check();
  await button(page, close.save).click();
  await heading(page, light === 'Green' ? close.settled : close.practice);
}

test('two hours without an answer: from red and 8 to green, a belief from 85 to 40, an urge that passes, a message let go', async ({ locked: page }) => {
  const before = await evening(page);
  await tapLight(page, 'Red', 8);
  await button(page, start.breathe).click();
  await page.clock.fastForward('04:00');
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 5);

  await wayOn(page, 'examine');
  await page.getByRole('textbox').fill('they are losing interest');
  await next(page);
  await page.getByRole('slider').fill('85');
  await next(page);
  await heading(page, examineWords.supports.title);
  await skip(page);
  await page.getByLabel(examineWords.supports.numbered(1), { exact: true }).fill('a warm message this morning');
  await page.getByRole('button', { name: examineWords.supports.more }).click();
  await page.getByLabel(examineWords.supports.numbered(2), { exact: true }).fill('a full week at work');
  await next(page);
  await page.getByRole('radio', { name: examineWords.said.no, exact: true }).check();
  await next(page);
  for (const title of [examineWords.addsUp.title, examineWords.about.title, examineWords.balanced.title]) {
    await heading(page, title);
    await skip(page);
  }
  await heading(page, examineWords.after.title);
  await page.getByRole('slider').fill('40');
  await next(page);
  await heading(page, examineWords.later.title);
  await skip(page);
  await button(page, examineWords.end.go).click();

  await wayOn(page, 'wave');
  await chooseUrge(page, waveWords.urges.text.wish, 7);
  await page.clock.fastForward('04:00');
  await page.getByRole('slider').fill('8');
  await page.getByText(unsentWords.fold.name).click();
  await page.getByLabel(unsentWords.sub).fill('are you even going to answer');
  await button(page, unsentWords.letGo).click();
  await expect(page.getByText(unsentWords.gone.short)).toBeVisible();
  await page.clock.fastForward('04:30');
  await page.getByRole('slider').fill('5');
  await page.clock.fastForward('04:30');
  await page.getByRole('slider').fill('2');
  await page.clock.fastForward('01:00');
  await ending(page, 'passed').click();
  await closeAt(page, 'Green', 2, markerWords.names.paused);
  await leaves(page, before, 'the unanswered message');
});

test('three apologies for a mixed-up dinner: kindness and one repair, a fear with 60 in 100, an urge acted on, closed at yellow', async ({ locked: page }) => {
  const before = await evening(page);
  await tapLight(page, 'Yellow', 6);
  await button(page, start.choose).click();
  await page.getByRole('button', { name: onward.body }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^One object/ }).click();
  await page.clock.fastForward('03:00');
  while (!(await button(page, exerciseWords.next).isHidden())) await button(page, exerciseWords.next).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 4);

  await wayOn(page, 'kindness');
  await page.getByRole('textbox').fill('I mixed up the time of our dinner and said sorry three times');
  await button(page, kindWords.next).click();
  await page.getByRole('radio', { name: kindWords.size.small }).check();
  await button(page, kindWords.next).click();
  await page.getByRole('textbox').fill('Everyone mixes up a time now and then');
  await button(page, kindWords.next).click();
  await page.getByRole('radio', { name: kindWords.repair.yes }).check();
  await page.getByRole('textbox').fill('I cook on Friday');
  await button(page, kindWords.next).click();
  await expect(page.getByText(kindWords.done.repairNote)).toBeVisible();
  await button(page, kindWords.done.close).click();

  await wayOn(page, 'examine');
  await page.getByRole('textbox').fill('they will end it');
  await next(page);
  const { belief, supports, against, acted, addsUp, about, balanced, after } = examineWords;
  for (const title of [belief.title, supports.title, against.title, acted.title(null), addsUp.title, about.title, balanced.title, after.title]) {
    await heading(page, title);
    await skip(page);
  }
  await heading(page, examineWords.later.title);
  await page.getByRole('slider').fill('60');
  await next(page);
  await button(page, examineWords.end.go).click();

  await wayOn(page, 'wave');
  await chooseUrge(page, waveWords.urges.apologise.wish, 6);
  await page.clock.fastForward('04:30');
  await page.getByRole('slider').fill('7');
  await page.clock.fastForward('00:40');
  await ending(page, 'acted').click();
  await heading(page, waveWords.after.title);
  await expect(page.getByText(waveWords.after.repair)).toBeHidden();
  await button(page, waveWords.after.close).click();
  await closeAt(page, 'Yellow', 4, null);
  await leaves(page, before, 'the mixed-up dinner');
});
