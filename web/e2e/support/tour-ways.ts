// The walk over the ways on that are written: the composer, the pause, kindness; and the close with its ticks.
import type { Page } from '@playwright/test';
import { kindWords, nowWords, pauseWords, reachWords } from '../../src/words/en';
import { button, openApp, tapLight } from './steps';
import { reached, type Arrive, type Visit } from './tour';

const { close, onward, start } = nowWords;

export async function tourWays(page: Page, visit: Visit, arrive: Arrive = openApp): Promise<void> {
  await arrive(page, '/');
  await tapLight(page, 'Yellow', 6);
  await button(page, start.choose).click();
  await page.getByRole('button', { name: onward.ways.reach_out.name }).click();
  await reached(page, reachWords.kinds.title);
  await visit('reach, kinds');
  await page.getByRole('button', { name: reachWords.kinds.need.name }).click();
  await button(page, 'lonely').click();
  await visit('reach, a part');
  for (let part = 0; part < 3; part++) await button(page, reachWords.next).click();
  await page.getByRole('textbox').fill('This is your last chance. If you loved me you would call.');
  await visit('reach, the message with hints');
  await button(page, reachWords.message.done).click();
  await page.getByRole('button', { name: onward.ways.kindness.name }).click();
  await reached(page, kindWords.what.title);
  await visit('kindness, what happened');
  await button(page, kindWords.next).click();
  await visit('kindness, its size');
  await button(page, kindWords.next).click();
  await button(page, kindWords.next).click();
  await page.getByRole('radio', { name: kindWords.repair.yes }).check();
  await button(page, kindWords.repair.list[0]).click();
  await visit('kindness, a repair');
  await button(page, kindWords.next).click();
  await visit('kindness, done');
  await button(page, kindWords.done.close).click();
  await tourPause(page, visit);
  await page.getByRole('button', { name: onward.stop }).click();
  await reached(page, close.title);
  await page.getByRole('checkbox').first().check();
  await visit('close, ticked');
}

async function tourPause(page: Page, visit: Visit): Promise<void> {
  await page.getByRole('button', { name: onward.ways.pause.name }).click();
  await reached(page, pauseWords.set.title);
  await page.getByRole('radio', { name: pauseWords.set.clock }).check({ force: true });
  await visit('pause, a clock');
  await page.getByRole('radio', { name: pauseWords.set.minutes(20) }).check({ force: true });
  await button(page, pauseWords.set.start).click();
  await reached(page, /^Back at/);
  await visit('pause, the wait');
  await button(page, pauseWords.wait.back).click();
  await reached(page, pauseWords.over.title);
  await visit('pause, back');
  await button(page, pauseWords.over.done).click();
}
