// The pages of people: two of one name, put away, brought back and erased; what was written stays. Moments of care, and where none are shown.
import type { Page } from '@playwright/test';
import { addWords, careWords, examineWords, helpWords, journalWords, lookingWords, nowWords, peopleWords as words, settingsWords, shellWords } from '../src/words/en';
import { bringFile } from './support/files';
import { openDesk } from './support/native';
import { recordsOf } from './support/records';
import { afterKey, button, passphrase, tapLight, unlock } from './support/steps';
import { expect, test } from './support/test';

async function toOnward(page: Page): Promise<void> {
  await tapLight(page, 'Yellow', 5);
  await button(page, nowWords.start.choose).click();
}

/** A journal of the command line, opened on People. */
async function openPeople(page: Page, write: (log: (kind: string, body: object) => Promise<string>) => Promise<void>): Promise<void> {
  const desk = await openDesk();
  await desk.evenkeel('desk.keel', 'init');
  await write(async (kind, body) => {
    const [line] = (await desk.evenkeel('desk.keel', 'log', '--kind', kind, '--body', JSON.stringify(body))) as { id: string }[];
    return line?.id ?? '';
  });
  const file = await desk.take('desk.keel');
  await desk.leave();
  await bringFile(page, file, passphrase);
  await page.getByRole('link', { name: shellWords.settings }).first().click(afterKey);
  await page.getByRole('button', { name: settingsWords.people }).first().click();
  await expect(page.getByRole('heading', { name: words.title, level: 1 })).toBeVisible();
}

const bodies = async (page: Page, ...kinds: string[]) => (await recordsOf(page, ...kinds)).map(({ body }) => body);

test('of two with one name one is renamed, put away and brought back, and erased; what was written about her stays', async ({ page }) => {
  const ids: string[] = [];
  await openPeople(page, async (log) => {
    for (const newer of [{ since_2031: 1 }, {}]) ids.push(await log('person', { name: 'Sam', relation: 'partner', ...newer }));
    await log('thought_record', { claim: 'they will leave', belief_before: 70, person: ids[0] });
    await log('thought_record', { claim: 'the dinner is off', belief_before: 30, person: ids[1] });
  });
  await page.getByRole('button', { name: 'Sam 2 Partner' }).click();
  await page.getByRole('button', { name: words.change }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(words.name, { exact: true }).fill('Kim');
  await sheet.getByRole('radio', { name: words.relations.friend }).check();
  await button(page, words.changeSave).click();
  await expect(page.getByRole('heading', { name: 'Kim', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: words.title, exact: true }).first().click();

  await page.getByRole('button', { name: 'Sam Partner' }).click();
  await page.getByRole('button', { name: words.archive }).click();
  await sheet.getByRole('checkbox', { name: words.quiet }).check();
  await button(page, words.archiveYes).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText(`Partner, ${words.marks.away}, ${words.marks.quiet}`)).toBeVisible();
  expect(await bodies(page, 'person')).toEqual([
    { name: 'Sam', relation: 'partner', archived: true, quiet: true, since_2031: 1 },
    { name: 'Kim', relation: 'friend' },
  ]);
  // Nobody offers her, and what was written about her is there with her name.
  await page.getByRole('button', { name: new RegExp(`^${words.about}`) }).click();
  await expect(page.getByText(/about Sam\./)).toBeVisible();
  await expect(page.getByText('they will leave')).toBeVisible();
  await expect(page.getByText('the dinner is off')).toHaveCount(0);
  await button(page, lookingWords.everything).click();
  await button(page, journalWords.add).click();
  await page.getByRole('radio', { name: addWords.way.trigger }).check({ force: true });
  await page.getByText(addWords.trigger.fold).click();
  await expect(sheet.getByRole('radio', { name: 'Kim Friend' })).toBeVisible();
  await expect(sheet.getByRole('radio', { name: /^Sam/ })).toHaveCount(0);
  await button(page, journalWords.cancel).click();

  await page.goto('/people');
  await unlock(page);
  await page.getByRole('button', { name: /^Sam/ }).click(afterKey);
  await page.getByRole('button', { name: words.back }).click();
  await expect(page.getByText(words.quietOn)).toHaveCount(0);
  await page.getByRole('button', { name: words.erase }).click();
  for (const sentence of words.eraseText) await expect(sheet.getByText(sentence)).toBeVisible();
  await button(page, words.eraseYes).click();
  await expect(page.getByRole('heading', { name: words.title, level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sam/ })).toHaveCount(0);
  expect((await recordsOf(page, 'person')).map(({ id, body }) => [id, body])).toEqual([[ids[1], { name: 'Kim', relation: 'friend' }]]);
  expect(await bodies(page, 'thought_record')).toContainEqual({ claim: 'they will leave', belief_before: 70, person: ids[0] });
  await stillSomeone(page, ids[0] ?? '');
});

/** After the erase: the journal says someone, and the fear goes on with the person it was about. */
async function stillSomeone(page: Page, gone: string): Promise<void> {
  await page.getByRole('link', { name: shellWords.journal, exact: true }).click();
  await page.getByRole('button', { name: 'they will leave' }).click();
  await expect(page.getByText(journalWords.about(journalWords.someone)).first()).toBeVisible();
  await page.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await toOnward(page);
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await page.getByRole('button', { name: '“they will leave”' }).click();
  await expect(page.getByRole('radio', { name: words.someone, exact: true })).toBeChecked();
  await page.getByRole('textbox').fill('they will really leave');
  await button(page, examineWords.next).click();
  await page.getByRole('button', { name: examineWords.seen.anyway }).click();
  await expect(page.getByRole('heading', { name: examineWords.belief.title })).toBeVisible();
  await page.getByRole('link', { name: shellWords.help, exact: true }).click();
  await expect.poll(() => bodies(page, 'thought_record')).toContainEqual(expect.objectContaining({ claim: 'they will really leave', person: gone }));
}

test('a moment of care is written in a few taps; where harm is part of it a concern and help stand in its place', async ({ page }) => {
  const ids: string[] = [];
  await openPeople(page, async (log) => {
    for (const name of ['Kim', 'Sam']) ids.push(await log('person', { name }));
    await log('care', { what: 'flowers', person: ids[0] });
    await log('concern', { what: 'a door was broken', safety: ['hurt'], person: ids[0] });
  });
  await page.goto('/care');
  await unlock(page);
  await expect(page.getByText(careWords.none)).toBeVisible(afterKey);
  await button(page, careWords.add).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('radio', { name: 'Sam' })).toBeVisible();
  await expect(sheet.getByRole('radio', { name: 'Kim' })).toHaveCount(0);
  await sheet.getByRole('textbox').fill('a cup of tea');
  await sheet.getByRole('radio', { name: careWords.sorts.kind }).check();
  await sheet.getByRole('radio', { name: 'Sam' }).check();
  await sheet.getByRole('button', { name: journalWords.noteSave, exact: true }).click();
  await expect(page.getByText('a cup of tea')).toBeVisible();
  await expect(page.getByText('flowers')).toHaveCount(0);
  expect(await bodies(page, 'care')).toEqual([{ what: 'flowers', person: ids[0] }, { what: 'a cup of tea', sort: 'kind', person: ids[1] }]);

  await page.getByRole('button', { name: careWords.people }).click();
  await page.getByRole('button', { name: 'Kim' }).click();
  await expect(page.getByText('“a door was broken”')).toBeVisible();
  await expect(page.getByText(words.harm)).toBeVisible();
  await expect(page.getByText(words.care, { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: words.help }).click();
  await expect(page.getByRole('heading', { name: helpWords.specialists.title })).toBeVisible();
  // What was written before is kept, and stands in the Journal.
  await page.getByRole('link', { name: shellWords.back, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${words.about}`) }).click();
  await expect(page.getByText('flowers')).toBeVisible();
});
