// Learn through the real screens: what was read, a list ticked twice, and the path of eight weeks, with the records they leave.
import type { Page } from '@playwright/test';
import { helpWords, learnWords as words, shellWords } from '../src/words/en';
import { keys } from './support/hands';
import { recordsOf } from './support/records';
import { button, openApp, openJournal } from './support/steps';
import { expect, test } from './support/test';

const bodiesOf = async (page: Page, kind: string): Promise<Record<string, unknown>[]> => (await recordsOf(page, kind)).map(({ body }) => body);
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
const row = (page: Page, name: RegExp) => page.getByRole('link', { name });

test('a lesson is read, put off and printed; a list is ticked and remembered; the path is walked, left and begun anew', async ({ locked: page }) => {
  await openJournal(page);
  await page.getByRole('link', { name: shellWords.learn, exact: true }).click();
  await heading(page, words.title);

  await row(page, /^A flooded mind/).click();
  await heading(page, 'A flooded mind');
  await page.getByText(words.lesson.plain(['flooded'])).click();
  await expect(page.getByText('So full of feeling that words no longer get through.')).toBeVisible();
  await button(page, words.lesson.later).click();
  await heading(page, words.title);
  await row(page, /^A flooded mind For later/).click();
  await button(page, words.lesson.done).click();
  await expect(row(page, /^A flooded mind Read/)).toBeVisible();
  expect(await bodiesOf(page, 'lesson')).toEqual([{ lesson: 'flooded', read: 'done' }]);

  await row(page, /^Signs you may know Tick/).click();
  await page.getByRole('checkbox', { name: 'My own needs come last' }).check();
  await page.getByRole('checkbox', { name: 'I am jealous of their friends' }).check();
  await button(page, words.list.keep).click();
  await expect(page.getByText(shellWords.saved)).toBeVisible();
  await row(page, /^When more help makes sense/).click();
  await page.getByRole('checkbox').first().check();
  await button(page, words.list.skip).click();
  await heading(page, 'How to find someone');
  await button(page, words.list.done).click();
  await page.getByRole('link', { name: shellWords.back, exact: true }).click();
  await row(page, /^Signs you may know Tick/).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await button(page, words.list.show).click();
  await expect(page.getByRole('checkbox', { name: /ticked last time$/ })).toHaveCount(2);
  await page.getByRole('checkbox', { name: /^I panic/ }).check();
  await button(page, words.list.keep).click();
  await button(page, words.list.done).click();
  expect(await bodiesOf(page, 'checklist')).toEqual([
    { list: 'signs', items: ['own_needs_last', 'jealous'] },
    { list: 'signs', items: ['slow_answers'] },
  ]);

  await row(page, /^A path of eight weeks/).click();
  await button(page, words.path.begin).click();
  await row(page, /^For whom this is/).click();
  await button(page, words.lesson.done).click();
  await button(page, words.path.onward).click();
  await button(page, words.path.skip).click();
  await expect(page.getByRole('button', { name: 'Look around Seen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'The body first You are here' })).toBeVisible();
  expect(await bodiesOf(page, 'programme')).toEqual([{ week: 'body_first', seen: ['orientation'] }]);
  await button(page, words.path.stop).click();
  await page.getByRole('button', { name: 'Look back' }).click();
  await button(page, words.path.from).click();
  await button(page, words.path.onward).click();
  await expect(page.getByRole('heading', { name: 'This is the end of the path' })).toBeVisible();
  expect(await bodiesOf(page, 'programme')).toEqual([{ seen: ['orientation', 'review'], stopped: true }]);
  await button(page, words.path.restart).click();
  await expect(page.getByRole('button', { name: 'Look around You are here' })).toBeVisible();
  expect(await bodiesOf(page, 'programme')).toEqual([{ week: 'orientation' }]);
});

test('without a journal and by keyboard alone all of it can be read, nothing is kept, and Back leads where one came from', async ({ page }) => {
  const { press } = keys(page);
  await openApp(page, '/help');
  await press(row(page, new RegExp(`^${helpWords.more}`)));
  await expect(page.getByText(words.list.absent)).toBeVisible();
  await press(page.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await press(button(page, words.list.onward));
  await press(row(page, /^What therapy can offer/));
  await press(page.getByText(words.lesson.plain(['pattern', 'therapist'])));
  await expect(page.getByText('because we once learned it.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('A person who is trained to help with feelings and with how we live with others.')).toBeVisible();
  await expect(button(page, words.lesson.done)).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await press(button(page, words.lesson.done));
  await heading(page, 'When more help makes sense');
  await press(page.getByRole('link', { name: shellWords.back, exact: true }));
  await heading(page, helpWords.title);
  await page.getByRole('link', { name: shellWords.back, exact: true }).click();
  await expect(page).toHaveURL(/\/$/);

  await openApp(page, '/path');
  await expect(page.getByText(words.path.absent)).toBeVisible();
  await press(page.getByRole('button', { name: 'Let a wave pass' }));
  await expect(page.getByRole('heading', { name: 'Let a wave pass' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('week');
  await press(row(page, new RegExp(words.path.ways['/wave'])));
  await expect(page).toHaveURL(/\/wave$/);
  await openApp(page, '/learn/no_such_lesson');
  await heading(page, words.lesson.none);
});
