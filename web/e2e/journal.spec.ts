// The journal: waves that open to their moments, search, filters and the calendar; what was changed is seen everywhere at once.
import type { Page } from '@playwright/test';
import { journalWords, lookingWords } from '../src/words/en';
import { bringFile } from './support/files';
import { keptLine, keptNote } from './support/kept';
import { openDesk, type Desk } from './support/native';
import { afterKey, button, openJournal, passphrase, writeNote } from './support/steps';
import { expect, test } from './support/test';

const search = (page: Page) => page.getByRole('searchbox', { name: lookingWords.search });
const told = (page: Page, text: string | RegExp) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
/** Entries, what was found, or the moments of an opened entry. */
const rows = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('button') });

test('an episode is a wave with its start and end in words, and opens to its moments', async ({ locked: page }) => {
  await openJournal(page);
  const wave = page.getByRole('button', { name: new RegExp(keptLine) });
  await expect(wave).toContainText(/Red\s*8/);
  await expect(wave).toContainText(/Yellow\s*5/);
  await expect(wave).toContainText(journalWords.states.ended);
  await expect(rows(page)).toHaveCount(2);
  await wave.click();
  await expect(page.getByRole('heading', { level: 1, name: journalWords.episode })).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).nth(1)).toContainText(`${journalWords.technique.breathing}`);
  await expect(page.locator('.quote')).toHaveText(`“${keptLine}”`);
});

test('the way back leads to the row that was opened, where it stood', async ({ locked: page }) => {
  await openJournal(page);
  const row = page.getByRole('button', { name: new RegExp(keptNote) });
  await row.click();
  await expect(row).toBeHidden();
  await page.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await expect(row).toBeFocused();
});

test('an edited line is the new name of its wave, and an erased end leaves it without', async ({ locked: page }) => {
  await openJournal(page);
  await page.getByRole('button', { name: new RegExp(keptLine) }).click();
  const end = rows(page).filter({ hasText: keptLine });
  await end.getByRole('button', { name: new RegExp(`^${journalWords.edit}`) }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('the roof was dry');
  await button(page, journalWords.editSave).click();
  await expect(page.locator('.quote')).toHaveText('“the roof was dry”');
  await page.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await page.getByRole('button', { name: /the roof was dry/ }).click();
  await rows(page).filter({ hasText: 'the roof was dry' }).getByRole('button', { name: new RegExp(`^${journalWords.erase}`) }).click();
  await button(page, journalWords.eraseYes).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await expect(page.getByRole('button', { name: /An exercise/ })).toBeVisible();
  await expect(page.getByText('the roof was dry')).toHaveCount(0);
});

test('a search counts in words, shows the words around it without case or accents, and leads to the moment', async ({ locked: page }) => {
  await openJournal(page);
  await writeNote(page, `${'far away '.repeat(60)}Zoë at the Straße corner`);
  await search(page).fill('zoe STRASSE');
  await told(page, 'One entry with “zoe STRASSE”.');
  await expect(page.locator('mark')).toHaveText('Zoë');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).getByRole('button').click();
  await expect(page.locator('.quote')).toContainText('far away far away');
  await page.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await button(page, lookingWords.clear).click();
  await expect(search(page)).toBeFocused();
  await expect(page.getByText(keptNote)).toBeVisible();
});

test('a moment that was found opens within its episode, and what is found nowhere is said plainly', async ({ locked: page }) => {
  await openJournal(page);
  await search(page).fill('roof');
  await expect(page.locator('mark')).toHaveText('roof');
  await rows(page).getByRole('button').click();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await search(page).fill('no such word');
  await told(page, 'Nothing found with “no such word”.');
  await button(page, lookingWords.everything).click();
  await expect(page.getByText(keptNote)).toBeVisible();
  await expect(search(page)).toHaveValue('');
});

test.describe('with people and tags', () => {
  let desk: Desk;
  test.beforeEach(async () => void (desk = await openDesk()));
  test.afterEach(() => desk.leave());

  test('kinds, people and tags are offered as far as they exist, and hold together', async ({ page }) => {
    await desk.evenkeel('people.keel', 'init');
    const log = async (kind: string, body: object): Promise<string> => {
      const [saved] = (await desk.evenkeel('people.keel', 'log', '--kind', kind, '--body', JSON.stringify(body))) as { id: string }[];
      return saved?.id ?? '';
    };
    const sam = await log('person', { name: 'Sam' });
    await log('trigger', { what: 'the train was late', tags: ['work'], person: sam });
    await log('trigger', { what: 'a short answer', tags: ['phone'], person: sam });
    await log('trigger', { what: 'the boss was short', tags: ['Work'] });
    await log('note', { text: 'a quiet evening' });
    await bringFile(page, await desk.take('people.keel'), passphrase);
    await expect(page.getByText('a quiet evening')).toBeVisible(afterKey);

    await button(page, lookingWords.filter).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByRole('group', { name: lookingWords.tagsLabel }).getByRole('button')).toHaveText(['Work', 'phone']);
    await sheet.getByRole('button', { name: lookingWords.groups.triggers, exact: true }).click();
    await sheet.getByRole('button', { name: 'Sam', exact: true }).click();
    await button(page, lookingWords.show).click();
    await told(page, '2 entries in what set it off, about Sam.');
    await expect(rows(page)).toContainText(['a short answer', 'the train was late']);

    await button(page, lookingWords.filter).click();
    await expect(sheet.getByRole('button', { name: 'Sam', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await sheet.getByRole('button', { name: 'Sam', exact: true }).click();
    await sheet.getByRole('button', { name: 'Work', exact: true }).click();
    await button(page, lookingWords.show).click();
    await told(page, '2 entries in what set it off, tagged “Work”.');
    await expect(rows(page)).toContainText(['the boss was short', 'the train was late']);
    await button(page, lookingWords.everything).click();
    await expect(rows(page)).toHaveCount(4);
  });
});

test('a day of the calendar is named by day, date and light, and shows what was written on it', async ({ locked: page }) => {
  await openJournal(page);
  const today = page.getByRole('table').getByRole('button', { name: /today, red$/ });
  await expect(today).toHaveAccessibleName(new RegExp(`^${new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(new Date())}`));
  await expect(page.getByRole('columnheader')).toHaveText(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  await today.click();
  await told(page, /^2 entries on /);
  await expect(today).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: new RegExp(keptLine) })).toBeVisible();
  await today.click();
  await expect(today).toHaveAttribute('aria-pressed', 'false');
});

test('months open by keyboard, one after the other, and arrows lead from day to day', async ({ page }) => {
  const desk = await openDesk();
  try {
    await page.clock.setFixedTime(new Date('2025-11-21T12:00:00Z'));
    await bringFile(page, await desk.makeJournal('made.keel', 2_000), passphrase);
  } finally {
    await desk.leave();
  }
  const open = page.getByRole('button', { name: lookingWords.calendar.open });
  await expect(open).toBeVisible(afterKey);
  await open.press('Enter');
  await expect(page.getByRole('heading', { name: 'November 2025' })).toBeVisible();
  await expect(page.getByRole('button', { name: lookingWords.calendar.later })).toBeDisabled();
  await page.getByRole('button', { name: lookingWords.calendar.earlier }).press('Enter');
  await expect(page.getByRole('table', { name: lookingWords.calendar.month('October 2025') })).toBeVisible();
  const days = page.getByRole('table').getByRole('button');
  await days.first().focus();
  const [first, second] = await days.evaluateAll((all) => all.slice(0, 2).map((one) => one.textContent));
  expect(first).not.toBe(second);
  await page.keyboard.press('ArrowRight');
  await expect(days.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(days.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await told(page, / on \w+ \d+ October/);
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the opened entry stands beside the list, which marks it', async ({ locked: page }) => {
    await openJournal(page);
    const wave = page.getByRole('button', { name: new RegExp(keptLine) });
    await wave.click();
    await expect(wave).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('heading', { level: 2, name: journalWords.episode })).toBeVisible();
    await expect(page.getByText(keptNote)).toBeVisible();
  });
});
