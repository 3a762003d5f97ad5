// Adding a moment to the journal by hand in its three quick ways: the records, the drafts, a large paste, the keyboard.
import type { Page } from '@playwright/test';
import { addWords as words, journalWords, ledgerWords, lightWords, nowWords, peopleWords, shellWords } from '../src/words/en';
import { withFears } from './support/fears';
import { recordsOf, writtenSince } from './support/records';
import { button, openJournal } from './support/steps';
import { expect, test } from './support/test';

const sheet = (page: Page) => page.getByRole('dialog', { name: words.title });
const pick = (page: Page, way: keyof typeof words.way) => sheet(page).getByRole('radio', { name: words.way[way] }).check({ force: true });
const save = (page: Page) => sheet(page).getByRole('button', { name: journalWords.noteSave, exact: true });

async function openSheet(page: Page): Promise<void> {
  await button(page, journalWords.add).click();
  await expect(sheet(page)).toBeVisible();
}

test('a trigger is written with its sort, its tags and its person, and a note and a check-in are as quick', async ({ locked: page }) => {
  await openJournal(page);
  const before = await recordsOf(page);
  await openSheet(page);
  await pick(page, 'trigger');
  await expect(save(page)).toBeDisabled();
  await sheet(page).getByLabel(words.trigger.what, { exact: true }).fill('no answer for two hours');
  await sheet(page).getByRole('radio', { name: words.trigger.sorts.worry }).check();
  await sheet(page).getByText(words.trigger.fold).click();
  await sheet(page).getByLabel(words.trigger.tags, { exact: true }).fill('phone, evening, Phone');
  await sheet(page).getByRole('button', { name: peopleWords.add }).click();
  const someone = page.getByRole('dialog', { name: peopleWords.add });
  await someone.getByLabel(peopleWords.name, { exact: true }).fill('Sam');
  await someone.getByRole('button', { name: peopleWords.save, exact: true }).click();
  await expect(sheet(page).getByRole('radio', { name: 'Sam' })).toBeChecked();
  await save(page).click();
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByText(shellWords.saved)).toBeVisible();
  await expect(page.getByText('no answer for two hours')).toBeVisible();

  await openSheet(page);
  await pick(page, 'trigger');
  await sheet(page).getByText(words.trigger.fold).click();
  await sheet(page).getByRole('button', { name: 'evening' }).click();
  await save(page).click();
  await expect(sheet(page)).toBeHidden();

  await openSheet(page);
  await sheet(page).getByRole('textbox').fill('rain');
  await save(page).click();
  await expect(sheet(page)).toBeHidden();

  await openSheet(page);
  await pick(page, 'check_in');
  await sheet(page).getByRole('radio', { name: lightWords.green.choice }).check();
  await sheet(page).getByRole('slider').fill('2');
  await save(page).click();
  await expect(sheet(page)).toBeHidden();

  const [person] = await recordsOf(page, 'person');
  expect(await writtenSince(page, before)).toEqual([
    { kind: 'trigger', body: { what: 'no answer for two hours', sort: 'worry', tags: ['phone', 'evening'], person: person?.id } },
    { kind: 'trigger', body: { tags: ['evening'] } },
    { kind: 'note', body: { text: 'rain' } },
    { kind: 'check_in', body: { level: 'green', distress: 2 } },
  ]);
  expect(await recordsOf(page, 'draft')).toEqual([]);
});

test('a half-written trigger is in its fields again after a reload, and a note beside it is not lost', async ({ locked: page }) => {
  await openJournal(page);
  await openSheet(page);
  await sheet(page).getByRole('textbox').fill('half a note');
  await pick(page, 'trigger');
  await sheet(page).getByLabel(words.trigger.what, { exact: true }).fill('half a trig');
  await sheet(page).getByRole('radio', { name: words.trigger.sorts.conflict }).check();
  await expect.poll(async () => (await recordsOf(page, 'draft')).map(({ body }) => body['text'])).toEqual(expect.arrayContaining(['half a note', 'half a trig', 'conflict']));
  await page.reload();
  await openJournal(page);
  await openSheet(page);
  await expect(sheet(page).getByRole('textbox')).toHaveValue('half a note');
  await pick(page, 'trigger');
  await expect(sheet(page).getByLabel(words.trigger.what, { exact: true })).toHaveValue('half a trig');
  await expect(sheet(page).getByRole('radio', { name: words.trigger.sorts.conflict })).toBeChecked();
  await save(page).click();
  await expect(sheet(page)).toBeHidden();
  await expect.poll(async () => (await recordsOf(page, 'draft')).map(({ body }) => body['text'])).toEqual(['half a note']);
});

test('100 KB pasted as what set it off are kept to the last character', async ({ locked: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = Array.from({ length: 5_000 }, (_, line) => `line ${String(line).padStart(4, '0')} of a night`).join('\n');
  await openJournal(page);
  await openSheet(page);
  await pick(page, 'trigger');
  const field = sheet(page).getByLabel(words.trigger.what, { exact: true });
  await field.focus();
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await field.inputValue()).length).toBe(text.length);
  await save(page).click();
  await expect(sheet(page)).toBeHidden();
  expect((await recordsOf(page, 'trigger'))[0]?.body).toEqual({ what: text });
});

test('by keyboard alone at 320 px a check-in is written, and the focus comes back to where it was', async ({ locked: page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openJournal(page);
  const before = await recordsOf(page);
  await button(page, journalWords.add).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByRole('radio', { name: words.way.note })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 4 && !(await save(page).evaluate((one) => one === document.activeElement)); presses++) {
    if (await sheet(page).getByRole('slider').evaluate((one) => one === document.activeElement)) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  }
  while (!(await save(page).evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeHidden();
  await expect(button(page, journalWords.add)).toBeFocused();
  await expect.poll(async () => (await writtenSince(page, before)).map(({ kind, body }) => [kind, body['level'], body['distress']])).toEqual([['check_in', 'red', 5]]);
  // At red comes the body, and nothing that was feared.
  await page.getByRole('button', { name: words.breathe }).click();
  await expect(page).toHaveURL(/\/breathe$/);
});

test('after a check-in in yellow a fear whose day has come may be looked at, and the way back is the journal', async ({ page }) => {
  await withFears(page, ['they will end it']);
  await page.getByRole('link', { name: shellWords.journal, exact: true }).click();
  await openSheet(page);
  await sheet(page).getByRole('textbox').fill('a note is no check-in');
  await save(page).click();
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByText(shellWords.saved)).toBeVisible();
  await expect(page.getByRole('button', { name: ledgerWords.row.name })).toHaveCount(0);
  await openSheet(page);
  await pick(page, 'check_in');
  await sheet(page).getByRole('radio', { name: lightWords.yellow.choice }).check();
  await save(page).click();
  await page.getByRole('button', { name: ledgerWords.row.name }).click();
  await expect(page.getByText('“they will end it”')).toBeVisible();
  await button(page, ledgerWords.skip).click();
  await button(page, ledgerWords.end.done).click();
  await expect(button(page, journalWords.add)).toBeVisible();
  await page.getByRole('link', { name: nowWords.start.back, exact: true }).click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
});
