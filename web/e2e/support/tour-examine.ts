// A walk through the cross-examination and the concern, for whatever has to hold on all of their screens.
import type { Page } from '@playwright/test';
import { examineWords as words, nowWords, pinnedWords } from '../../src/words/en';
import { button, openApp } from './steps';
import { reached, type Arrive, type Visit } from './tour';

const long = 'a word and another, and '.repeat(200);
/** What is typed: so long that it has to be folded, unless something else is given. */
const longWords = { claim: long, supports: long, against: 'a warm message', balanced: '' };

export async function tourExamine(page: Page, visit: Visit, arrive: Arrive = openApp, said = longWords): Promise<void> {
  const next = () => button(page, words.next).click();
  await arrive(page, '/examine');
  await visit('the fear, empty');
  await page.getByRole('textbox').fill(said.claim);
  await next();
  await reached(page, words.belief.title);
  await visit('belief, not chosen');
  if (said.claim === long) {
    await page.getByRole('button', { name: pinnedWords.all }).click();
    await visit('a long fear, opened');
  }
  await page.getByRole('slider').fill('100');
  await next();
  await page.getByRole('textbox').fill(said.supports);
  await visit('facts for it');
  await next();
  await page.getByRole('textbox').fill(said.against);
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
    if (title === words.balanced.title) await page.getByRole('textbox').fill(said.balanced);
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

export async function tourConcern(page: Page, visit: Visit, arrive: Arrive = openApp): Promise<void> {
  await arrive(page, '/concern');
  await visit('a concern');
  await button(page, words.next).click();
  await reached(page, words.safety.title);
  await visit('a concern, the safety list');
  await button(page, words.concern.help).click();
  await reached(page, words.care.title);
  await visit('those who know about harm');
}
