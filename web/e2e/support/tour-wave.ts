// The walk over the wave and the unsent message, in every state that the screens can be in without a journal.
import type { Page } from '@playwright/test';
import { unsentWords as words, waveWords } from '../../src/words/en';
import { button, openApp } from './steps';
import { reached, type Visit } from './tour';
import { ending, sitWithIt } from './waves';

export async function tourWave(page: Page, visit: Visit): Promise<void> {
  await openApp(page);
  await sitWithIt(page);
  await visit('which urge');
  await page.getByRole('radio', { name: waveWords.urges.own.wish, exact: true }).check();
  await visit('an urge in own words');
  await page.getByRole('radio', { name: waveWords.urges.look_in_phone.wish, exact: true }).check();
  await button(page, waveWords.which.next).click();
  await reached(page, waveWords.strength.title);
  await visit('how strong, one that frightens');
  await button(page, waveWords.strength.skip).click();
  await reached(page, waveWords.watch.title);
  await visit('the wave without a number');
  await page.getByRole('slider').fill('7');
  await page.getByText(words.fold.name).click();
  await page.getByLabel(words.sub).fill('where are you');
  await button(page, waveWords.watch.showTime).click();
  await visit('the wave with a number, the time and a message');
  await page.getByRole('link', { name: waveWords.back, exact: true }).click();
  await page.getByRole('button', { name: waveWords.urges.look_in_phone.the }).waitFor();
  await visit('now, an urge still open');
  await page.getByRole('button', { name: waveWords.urges.look_in_phone.the }).click();
  await ending(page, 'acted').click();
  await reached(page, waveWords.after.title);
  await visit('after acting on one that frightens');
  await page.getByRole('button', { name: waveWords.after.message.name }).click();
  await tourUnsent(page, visit);
}

async function tourUnsent(page: Page, visit: Visit): Promise<void> {
  await reached(page, words.title);
  await page.getByLabel(words.label).fill('never mind');
  await page.getByText(words.earlier).click();
  await visit('the unsent message, and one kept');
  await button(page, words.letGo).click();
  await reached(page, words.gone.title);
  await visit('a message let go');
  await button(page, words.gone.leave).click();
  await openKept(page);
  await visit('reading again, the light');
  await page.getByRole('radio', { name: /^Red/ }).check();
  await button(page, words.reread.next).click();
  await reached(page, words.reread.bodyTitle);
  await visit('reading again, the body first');
  await button(page, words.reread.anyway).click();
  await reached(page, words.reread.title);
  await visit('reading again');
  await page.getByRole('button', { name: words.reread.change.name }).click();
  await reached(page, words.reread.change.name);
  await visit('reading again, a change');
  await button(page, words.reread.cancel).click();
  await page.getByRole('button', { name: words.reread.send.name }).click();
  await reached(page, words.reread.copiedTitle);
  await visit('reading again, copied');
}

/** From the ways on to the message that was kept. */
async function openKept(page: Page): Promise<void> {
  await page.getByRole('button', { name: waveWords.after.message.name }).click();
  await reached(page, words.title);
  await page.getByText(words.earlier).click();
  await page.getByRole('button', { name: / at \d/ }).first().click();
  await reached(page, words.reread.lightTitle);
}
