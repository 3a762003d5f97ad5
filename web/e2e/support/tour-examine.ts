// A walk through the cross-examination and the concern, for whatever has to hold on all of their screens.
import type { Page } from '@playwright/test';
import { examineWords as words, nowWords } from '../../src/words/en';
import { button, openApp } from './steps';
import { reached, type Visit } from './tour';

const long = 'a word and another, and '.repeat(200);

export async function tourExamine(page: Page, visit: Visit): Promise<void> {
  const next = () => button(page, words.next).click();
  await openApp(page, '/examine');
  await visit('the fear, empty');
  await page.getByRole('textbox').fill(long);
  await next();
  await reached(page, words.belief.title);
  await visit('belief, not chosen, a long fear');
  await page.getByRole('button', { name: words.all }).click();
  await visit('a long fear, opened');
  await page.getByRole('slider').fill('100');
  await next();
  await page.getByRole('textbox').fill(long);
  await visit('facts for it');
  await next();
  await page.getByRole('textbox').fill('a warm message');
  await page.getByRole('button', { name: words.supports.more }).click();
  await visit('facts against it');
  await next();
  await page.getByRole('radio', { name: words.said.yes, exact: true }).check();
  await visit('yes, they have');
  await next();
  await reached(page, words.safety.title);
  await visit('the safety list');
  for (const title of [words.addsUp.title, words.about.title, words.balanced.title, words.after.title, words.later.title]) {
    await next();
    await reached(page, title);
    await visit(title);
  }
  await next();
  await reached(page, words.end.title);
  await visit('where it stands');
  await button(page, words.end.go).click();
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await reached(page, words.claim.title);
  await visit('the fear, this again');
}

export async function tourConcern(page: Page, visit: Visit): Promise<void> {
  await openApp(page, '/concern');
  await visit('what happened');
  await button(page, words.next).click();
  await reached(page, words.safety.title);
  await visit('what happened, the safety list');
  await button(page, words.concern.help).click();
  await reached(page, words.care.title);
  await visit('those who know about harm');
}
