// A walk over what grows between episodes: the week of noting, plans, old beliefs, the quiet log, concerns, the look back, questionnaires.
import type { Page } from '@playwright/test';
import { beliefWords, concernWords, markerLogWords, planWords, reviewWords, weekWords } from '../../src/words/en';
import { openAt } from './grown';
import { button } from './steps';
import { closeSheet, reached, type Visit } from './tour';
import { tourForms } from './tour-forms';

export async function tourGrowing(page: Page, visit: Visit): Promise<void> {
  await tourWeek(page, visit);
  await tourPlans(page, visit);
  await tourBeliefs(page, visit);
  await openAt(page, '/markers');
  await reached(page, markerLogWords.title);
  await visit('what I did');
  await button(page, markerLogWords.add).click();
  await visit('what I did, one more');
  await closeSheet(page);
  await openAt(page, '/concerns');
  await reached(page, concernWords.title);
  await visit('concerns');
  await openAt(page, '/review');
  await reached(page, reviewWords.title);
  await visit('a look back');
  await button(page, reviewWords.done).click();
  await openAt(page, '/review');
  await reached(page, reviewWords.nothing);
  await visit('nothing to look back at');
  await tourForms(page, visit);
}

async function tourWeek(page: Page, visit: Visit): Promise<void> {
  await openAt(page, '/week');
  await reached(page, weekWords.running.title);
  await page.getByText(weekWords.running.earlier).click();
  await visit('a week of noting');
  await page.getByRole('button', { name: weekWords.sorts.worry.name }).click();
  await visit('a week of noting, a note');
  await closeSheet(page);
  await button(page, weekWords.running.look).click();
  await reached(page, weekWords.review.title);
  await visit('a week of noting, looked at');
  await button(page, weekWords.review.end).click();
  await reached(page, weekWords.title);
  await visit('a week of noting, before it');
}

async function tourPlans(page: Page, visit: Visit): Promise<void> {
  await openAt(page, '/plans');
  await reached(page, planWords.title);
  await page.getByRole('button', { name: new RegExp(`^${planWords.did}`) }).click();
  await page.getByText(planWords.done, { exact: true }).click();
  await page.getByText(planWords.putAway, { exact: true }).last().click();
  await visit('plans');
  await button(page, planWords.make).click();
  await page.getByRole('radio', { name: planWords.form.kinds.noticed_assuming }).check();
  await visit('plans, a new one');
}

async function tourBeliefs(page: Page, visit: Visit): Promise<void> {
  await openAt(page, '/beliefs');
  await reached(page, beliefWords.title);
  await visit('old beliefs');
  await page.getByRole('button', { name: beliefWords.names.people_leave }).click();
  await page.getByText(beliefWords.one.strength).first().click();
  await page.getByText(beliefWords.one.earlier).click();
  await page.evaluate(() => scrollTo(0, 0));
  await visit('an old belief');
}
