// The fear looked at, from the claim to what is true so far: what is written, what is kept over a reload, and where harm leads.
import type { Page } from '@playwright/test';
import { examineWords as words, exerciseWords, helpWords, lockWords, nowWords, shellWords, waitsWords } from '../src/words/en';
import { recordsOf } from './support/records';
import { afterKey, answerAgain, button, openApp, openJournal, tapLight, unlock, type LightName } from './support/steps';
import { expect, test } from './support/test';

const claim = 'they are losing interest';
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();

/** From Now to the ways on, by way of the body. */
async function throughTheBody(page: Page, light: LightName, distress: number): Promise<void> {
  await tapLight(page, light, distress);
  await button(page, nowWords.start.breathe).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, light, distress);
}

/** From an open journal to the ways on. */
async function toOnward(page: Page, light: LightName, distress: number): Promise<void> {
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await throughTheBody(page, light, distress);
}

async function toExamine(page: Page, light: LightName, distress: number): Promise<void> {
  await toOnward(page, light, distress);
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await heading(page, words.claim.title);
}

const next = (page: Page) => button(page, words.next).click();
const skip = (page: Page) => button(page, words.skip).click();

/** Everything up to the question whether this person ever did something. */
async function sayTheFear(page: Page, before: number, against: readonly string[]): Promise<void> {
  await page.getByRole('textbox').fill(claim);
  await next(page);
  await heading(page, words.belief.title);
  await expect(page.getByText(`“${claim}”`)).toBeVisible();
  await page.getByRole('slider').fill(String(before));
  await next(page);
  await heading(page, words.supports.title);
  await skip(page);
  await heading(page, words.against.title);
  for (const [place, fact] of against.entries()) {
    if (place > 0) await page.getByRole('button', { name: words.supports.more }).click();
    await page.getByLabel(words.supports.numbered(place + 1), { exact: true }).fill(fact);
  }
  await next(page);
  await heading(page, words.acted.title(null));
}

test('one tick leads to those who know about harm, and ends the examination of this fear', async ({ locked: page }) => {
  await openJournal(page);
  await toExamine(page, 'Yellow', 6);
  await sayTheFear(page, 90, []);
  await page.getByRole('radio', { name: words.said.yes, exact: true }).check();
  await page.getByLabel(words.acted.fact, { exact: true }).fill('they went through my phone');
  await next(page);
  await heading(page, words.safety.title);
  await page.getByRole('checkbox', { name: words.safety.items.watched }).check();
  await next(page);
  await heading(page, words.care.title);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(helpWords.topics.domestic_violence);
  await expect(page.getByRole('link', { name: helpWords.breathe })).toBeVisible();
  await button(page, words.care.onward).click();
  await expect(page).toHaveURL(/\/onward$/);
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await heading(page, words.claim.title);
  await expect(page.getByRole('textbox')).toHaveValue('');
  await expect(page.getByText(claim)).toHaveCount(0);

  const lines = await recordsOf(page, 'thought_record', 'concern', 'prediction');
  expect(lines.map(({ kind, body }) => ({ kind, body }))).toEqual(
    expect.arrayContaining([
      { kind: 'thought_record', body: { claim, belief_before: 90, supports: ['they went through my phone'], acted: 'yes', safety: ['watched'] } },
      { kind: 'concern', body: { what: 'they went through my phone', safety: ['watched'], thought_record: expect.any(String) } },
    ]),
  );
  expect(lines).toHaveLength(2);
});

test('a reload in the middle keeps every word, and the question', async ({ locked: page }) => {
  await openJournal(page);
  await toExamine(page, 'Yellow', 5);
  await sayTheFear(page, 85, ['a warm message this morning']);
  await page.getByRole('radio', { name: words.said.yes, exact: true }).check();
  const fact = `silent for a day in June ${'and more of it '.repeat(330)}`;
  await page.getByLabel(words.acted.fact, { exact: true }).fill(fact);
  await expect.poll(async () => (await recordsOf(page, 'draft')).map(({ body }) => body['text'])).toContain(fact);
  await page.reload();
  await page.getByRole('link', { name: waitsWords.unlock }).click();
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { name: words.acted.title(null), level: 1 })).toBeVisible(afterKey);
  await expect(page.getByText(`“${claim}”`)).toBeVisible();
  await expect(page.getByLabel(words.acted.fact, { exact: true })).toHaveValue(fact);
  await expect(page.getByRole('radio', { name: words.said.yes, exact: true })).toBeChecked();
  await expect(page.getByText('a warm message this morning')).toBeVisible();

  // Left by Help: written, and no draft any longer.
  await page.getByRole('link', { name: shellWords.help, exact: true }).click();
  await expect.poll(() => recordsOf(page, 'draft')).toEqual([]);
  const [record] = await recordsOf(page, 'thought_record');
  expect(record?.body).toEqual({ claim, belief_before: 85, against: ['a warm message this morning'], supports: [fact.trim()], acted: 'yes' });
});

test('all skipped writes nothing', async ({ locked: page }) => {
  await openJournal(page);
  await toExamine(page, 'Yellow', 5);
  for (const title of [words.belief.title, words.supports.title, words.against.title, words.acted.title(null), words.addsUp.title, words.about.title, words.balanced.title, words.after.title]) {
    await skip(page);
    await heading(page, title);
  }
  await skip(page);
  await expect(page).toHaveURL(/\/onward$/);
  expect(await recordsOf(page, 'thought_record', 'prediction', 'concern', 'draft')).toEqual([]);
});

test('a real problem is written as it is said, and nothing has to be ticked', async ({ locked: page }) => {
  await openJournal(page);
  await toOnward(page, 'Yellow', 5);
  await page.getByRole('button', { name: nowWords.onward.ways.concern.name }).click();
  await heading(page, words.concern.title);
  await page.getByRole('textbox').fill('the money is gone');
  await next(page);
  await heading(page, words.safety.title);
  await button(page, words.concern.help).click();
  await heading(page, words.care.title);
  await expect(page.getByText(shellWords.saved)).toBeVisible();
  const lines = await recordsOf(page, 'concern');
  expect(lines.map(({ body }) => body)).toEqual([{ what: 'the money is gone' }]);
});

test('the same fear again asks whether to sit with it or ask, and opens with one tap', async ({ locked: page }) => {
  await openJournal(page);
  await toExamine(page, 'Yellow', 5);
  await sayTheFear(page, 85, []);
  await page.getByRole('link', { name: shellWords.help, exact: true }).click();
  await expect.poll(() => recordsOf(page, 'thought_record')).toHaveLength(1);
  await page.reload();
  await openJournal(page);
  await toExamine(page, 'Yellow', 5);
  await page.getByRole('textbox').fill('LOSING interest in me');
  await next(page);
  await expect(page.getByRole('heading', { name: words.seen.title(0), level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: words.seen.act })).toBeVisible();
  await page.getByRole('button', { name: words.seen.anyway }).click();
  await heading(page, words.belief.title);

  // Another fear is no repeat; one chosen from before is.
  await page.getByRole('link', { name: words.back, exact: true }).click();
  await page.getByRole('link', { name: words.back, exact: true }).click();
  await page.reload();
  await openJournal(page);
  await toExamine(page, 'Yellow', 5);
  await page.getByRole('button', { name: `“${claim}”` }).click();
  await next(page);
  await expect(page.getByRole('heading', { name: words.seen.title(0), level: 1 })).toBeVisible();
});

test('the sixth examination in a week says calmly that checking can become a loop, and where help is', async ({ locked: page }) => {
  await openJournal(page);
  for (const fear of ['dinner', 'phone', 'weekend', 'holiday', 'birthday', 'silence']) {
    await toExamine(page, 'Yellow', 5);
    await page.getByRole('textbox').fill(fear);
    await next(page);
    if (fear === 'silence') break;
    await heading(page, words.belief.title);
    await page.getByRole('slider').fill('70');
    await next(page);
    while (!(await page.getByRole('heading', { name: words.end.title }).isVisible())) await skip(page);
    await button(page, words.end.go).click();
    await page.getByRole('link', { name: nowWords.start.back, exact: true }).click();
  }
  await heading(page, words.loop.title);
  await expect(page.getByText('OCD')).toBeVisible();
  await page.getByRole('button', { name: words.loop.more }).click();
  await expect(page).toHaveURL(/\/more-help$/);
  await page.getByRole('link', { name: words.back, exact: true }).click();
  await page.getByRole('button', { name: words.loop.lesson }).click();
  await expect(page.getByRole('heading', { name: 'Checking as a loop', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: words.back, exact: true }).click();
  await heading(page, words.loop.title);
});

test('at red no chance is asked for', async ({ page }) => {
  await openApp(page);
  await throughTheBody(page, 'Red', 7);
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await sayTheFear(page, 90, []);
  while (!(await page.getByRole('heading', { name: words.later.title }).isVisible())) await skip(page);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: words.later.waits.tomorrow })).toBeChecked();
});

test('by keyboard alone, each question takes the focus and Back leads to the one before', async ({ page }) => {
  await openApp(page, '/examine');
  await page.getByRole('textbox').focus();
  await page.keyboard.type(claim);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.belief.title })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '55 of 100');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.supports.title })).toBeFocused();
  await page.getByRole('link', { name: words.back, exact: true }).focus();
  await page.keyboard.press('Enter');
  await heading(page, words.belief.title);
  await expect(page.getByRole('slider')).toHaveValue('55');
});
