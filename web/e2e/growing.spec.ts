// What grows between episodes, through the real screens: a week of noting, and what is written on the way.
import type { Page } from '@playwright/test';
import { addWords, beliefWords, concernWords, examineWords, journalWords, markerLogWords, nowWords, planWords, shellWords, weekWords } from '../src/words/en';
import { shiftClock } from './support/clock';
import { openAt } from './support/grown';
import { openAtNow, recordsOf, writtenSince } from './support/records';
import { afterKey, button, tapLight, unlock } from './support/steps';
import { expect, test } from './support/test';

const day = 86_400_000;

async function note(page: Page, sort: keyof typeof weekWords.sorts, text: string): Promise<void> {
  await page.getByRole('button', { name: weekWords.sorts[sort].name }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('radio', { name: addWords.trigger.sorts[sort] })).toBeChecked();
  await sheet.getByLabel(addWords.trigger.what).fill(text);
  await sheet.getByRole('button', { name: weekWords.sheet.save, exact: true }).click();
  await expect(sheet).toBeHidden();
}

test('a week of noting: begun, noted in, over after seven days, looked back at, and quiet on the first screen all the while', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await expect(page.getByText(weekWords.row.running.name)).toHaveCount(0);
  await openAt(page, '/week');
  await expect(page.getByRole('heading', { name: weekWords.title })).toBeVisible(afterKey);
  await button(page, weekWords.begin).click();
  await expect(page.getByRole('heading', { name: weekWords.running.title })).toBeVisible();
  await note(page, 'worry', 'no answer all morning');
  await note(page, 'conflict', 'the dishes again');
  await expect(page.getByText('“the dishes again”')).toBeVisible();
  await page.getByRole('button', { name: `${journalWords.erase} the dishes again` }).click();
  await button(page, journalWords.eraseYes).click();
  await expect(page.getByText('“the dishes again”')).toHaveCount(0);
  const [noting] = await recordsOf(page, 'trigger_week');
  expect(noting?.body).toEqual({ until: (noting?.at ?? 0) + 7 * day });
  expect(await writtenSince(page, before)).toEqual([{ kind: 'trigger', body: { what: 'no answer all morning', sort: 'worry' } }]);
  await page.locator('a.back').click();
  await page.goto('/');
  await page.getByRole('link', { name: nowWords.unlock, exact: true }).click();
  await unlock(page);
  await expect(page.getByText(weekWords.row.running.name)).toBeVisible(afterKey);

  await shiftClock(page, 8);
  await openAt(page, '/week');
  await expect(page.getByRole('heading', { name: weekWords.review.title })).toBeVisible(afterKey);
  await expect(page.getByText('“no answer all morning”')).toBeVisible();
  await page.getByLabel(weekWords.review.line).fill('waiting makes it worse');
  await button(page, weekWords.review.done).click();
  await expect(page.getByRole('heading', { name: weekWords.title })).toBeVisible();
  await expect(page.getByText('“waiting makes it worse”')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: shellWords.saved })).toBeVisible();
  const [ended] = await recordsOf(page, 'trigger_week');
  expect(ended?.body).toEqual({ until: noting?.body['until'], ended: expect.any(Number), line: 'waiting makes it worse' });
  await page.goto('/');
  await page.getByRole('link', { name: nowWords.unlock, exact: true }).click();
  await unlock(page);
  await expect(page.getByRole('link', { name: nowWords.unlock, exact: true })).toBeHidden(afterKey);
  await expect(page.getByText(weekWords.row.over.name)).toHaveCount(0);
});

test('a plan that was done, a fact against an old belief, a concern by itself: each is written, and at red the body comes first', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await openAt(page, '/plans');
  await button(page, planWords.make).click();
  await page.getByLabel(planWords.form.cue).fill('When a message sounds short, ');
  await page.getByLabel(planWords.form.response).fill('wait an hour');
  await page.getByRole('radio', { name: planWords.form.kinds.noticed_assuming }).check();
  await button(page, planWords.form.save).click();
  await expect(page.getByText(planWords.when('a message sounds short'))).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${planWords.did}`) }).click();
  await expect(page.getByText(planWords.noted)).toBeVisible();
  const [plan] = await recordsOf(page, 'plan');

  await openAt(page, '/beliefs');
  await page.getByRole('button', { name: beliefWords.names.people_leave }).click();
  await page.getByLabel(beliefWords.one.fact).fill('Sam called back');
  await button(page, beliefWords.one.add).click();
  await expect(page.getByText('“Sam called back”')).toBeVisible();
  await page.getByText(beliefWords.one.strength).first().click();
  await page.getByRole('slider').fill('70');
  await button(page, beliefWords.one.done).click();
  await page.getByRole('button', { name: beliefWords.names.people_leave }).click();
  await expect(page.getByText(beliefWords.one.earlier)).toBeVisible();
  await expect(page.getByText(beliefWords.one.strength)).toHaveCount(0);
  const [belief] = await recordsOf(page, 'belief');

  await openAt(page, '/concerns');
  await button(page, concernWords.add).click();
  await page.getByRole('textbox').fill('my phone was read');
  await button(page, examineWords.next).click();
  await page.getByRole('checkbox', { name: examineWords.safety.items.watched }).check();
  await button(page, examineWords.concern.help).click();
  await button(page, examineWords.care.onward).click();
  await expect(page.getByText('“my phone was read”')).toBeVisible();
  await expect(page.getByText(examineWords.safety.items.watched)).toBeVisible();
  const act = { behaviour: 'noticed_assuming', plan: plan?.id };
  await expect.poll(() => writtenSince(page, before)).toEqual([
    { kind: 'plan', body: { behaviour: 'noticed_assuming', cue: 'a message sounds short', response: 'wait an hour' } },
    { kind: 'secure_act', body: act },
    { kind: 'belief', body: { belief: 'people_leave' } },
    { kind: 'belief_fact', body: { belief: belief?.id, what: 'Sam called back' } },
    { kind: 'concern', body: { what: 'my phone was read', safety: ['watched'] } },
  ]);
  expect((await recordsOf(page, 'belief_rating')).map(({ body }) => body)).toEqual([{ belief: belief?.id, strength: 70 }]);
  expect((await recordsOf(page, 'concern'))[0]?.episode).toBeUndefined();

  await openAt(page, '/markers');
  await expect(page.getByRole('heading', { name: markerLogWords.behaviours.noticed_assuming })).toBeVisible(afterKey);
  await openAtNow(page);
  await tapLight(page, 'Red', 8);
  await button(page, nowWords.start.breathe).click();
  await openAt(page, '/beliefs');
  await expect(page.getByRole('heading', { name: beliefWords.red.title })).toBeVisible(afterKey);
  await expect(page.getByText(beliefWords.names.people_leave)).toHaveCount(0);
});
