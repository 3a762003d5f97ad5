// Whom something is about: someone new is written once and chosen, also while locked and without a journal.
import type { Page } from '@playwright/test';
import { examineWords, lockWords, nowWords, peopleWords as words, reachWords, shellWords, waveWords } from '../src/words/en';
import { openAtNow, recordsOf, writtenSince } from './support/records';
import { afterKey, button, choosePassphrase, openApp, openJournal, tapLight, unlock } from './support/steps';
import { expect, test } from './support/test';

async function addPerson(page: Page, name: string, relation?: keyof typeof words.relations): Promise<void> {
  await button(page, words.add).click();
  const sheet = page.getByRole('dialog', { name: words.add });
  await sheet.getByLabel(words.name, { exact: true }).fill(name);
  if (relation) await sheet.getByRole('radio', { name: words.relations[relation], exact: true }).check();
  await sheet.getByRole('button', { name: words.save, exact: true }).click();
  await expect(sheet).toBeHidden();
}

async function toOnward(page: Page): Promise<void> {
  await tapLight(page, 'Yellow', 5);
  await button(page, nowWords.start.choose).click();
}

const idsOf = async (page: Page): Promise<Map<string, string>> =>
  new Map((await recordsOf(page, 'person')).map(({ id, body }) => [`${String(body['name'])} ${String(body['relation'])}`, id]));

test('someone new is written, chosen, and offered from then on wherever somebody can be chosen', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await toOnward(page);
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await page.getByRole('textbox').fill('they will leave');
  await addPerson(page, 'Sam', 'partner');
  await expect(page.getByRole('radio', { name: 'Sam Partner' })).toBeChecked();
  await addPerson(page, ' Sam ', 'colleague');
  await expect(page.getByRole('radio', { name: 'Sam Work' })).toBeChecked();
  // The same once more is the one who is there already.
  await addPerson(page, 'Sam', 'partner');
  await expect(page.getByRole('radio', { name: /^Sam/ })).toHaveCount(2);
  for (let step = 0; step < 4; step++) await button(page, examineWords.next).click();
  await expect(page.getByRole('heading', { name: examineWords.acted.title('Sam') })).toBeVisible();
  await page.getByRole('link', { name: shellWords.help, exact: true }).click();
  const ids = await idsOf(page);
  expect([...ids.keys()].sort()).toEqual(['Sam colleague', 'Sam partner']);
  await expect.poll(() => writtenSince(page, before)).toContainEqual({ kind: 'thought_record', body: { claim: 'they will leave', person: ids.get('Sam partner') } });

  await openJournal(page);
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await toOnward(page);
  await page.getByRole('button', { name: nowWords.onward.ways.wave.name }).click();
  await page.getByRole('radio', { name: waveWords.urges.text.wish }).check();
  await button(page, waveWords.which.next).click();
  await page.getByRole('radio', { name: 'Sam Work' }).check();
  await button(page, waveWords.strength.next).click();
  await expect.poll(async () => (await recordsOf(page, 'urge'))[0]?.body).toEqual({ urge: 'text', person: ids.get('Sam colleague') });
});

test('calm words and a real problem can be about somebody, and nobody is a choice too', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await toOnward(page);
  await page.getByRole('button', { name: nowWords.onward.ways.concern.name }).click();
  await page.getByRole('textbox').fill('the money is gone');
  await addPerson(page, 'K');
  await button(page, examineWords.next).click();
  await button(page, examineWords.concern.help).click();
  await button(page, examineWords.care.onward).click();
  await page.getByRole('button', { name: nowWords.onward.ways.reach_out.name }).click();
  await page.getByRole('button', { name: reachWords.kinds.need.name }).click();
  await button(page, 'lonely').click();
  for (let part = 0; part < 3; part++) await button(page, reachWords.next).click();
  await page.getByRole('radio', { name: 'K', exact: true }).check();
  await page.getByRole('radio', { name: words.nobody }).check();
  await button(page, reachWords.message.done).click();
  await expect.poll(() => writtenSince(page, before)).toEqual(
    expect.arrayContaining([
      { kind: 'concern', body: { what: 'the money is gone', person: (await idsOf(page)).get('K undefined') } },
      { kind: 'secure_act', body: { behaviour: 'need', feeling: 'lonely', text: 'I feel lonely.' } },
    ]),
  );
});

test('while locked nobody of the journal is named, and someone new joins it at unlock', async ({ locked: page }) => {
  await openJournal(page);
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await toOnward(page);
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await addPerson(page, 'Sam', 'friend');
  await page.reload();
  await expect(page.getByRole('heading', { name: examineWords.claim.title })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('textbox').fill('they will leave');
  await addPerson(page, 'L', 'family');
  await expect(page.getByRole('radio', { name: 'L Family' })).toBeChecked();
  await page.getByRole('link', { name: 'Unlock' }).click();
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('radio', { name: 'L Family' })).toBeChecked(afterKey);
  await expect(page.getByRole('radio', { name: 'Sam Friend' })).toBeVisible();
  const people = await recordsOf(page, 'person');
  expect(people.map(({ body }) => body)).toEqual([{ name: 'Sam', relation: 'friend' }, { name: 'L', relation: 'family' }]);
});

test('without a journal someone new is kept with the rest, or let go with it', async ({ page }) => {
  await openApp(page);
  await toOnward(page);
  await page.getByRole('button', { name: nowWords.onward.ways.examine.name }).click();
  await page.getByRole('textbox').fill('they will leave');
  // Nothing said is nobody.
  await button(page, words.add).click();
  await page.getByRole('dialog').getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await addPerson(page, '', 'friend');
  await expect(page.getByRole('radio', { name: words.nameless.friend })).toBeChecked();
  await page.getByRole('link', { name: examineWords.back, exact: true }).click();
  await keepQuicklyHere(page);
  const [record] = await recordsOf(page, 'thought_record');
  const [person] = await recordsOf(page, 'person');
  expect(person?.body).toEqual({ name: '', relation: 'friend' });
  expect(record?.body).toEqual({ claim: 'they will leave', person: person?.id });
});

/** From an episode without a journal: close, keep, and the journal screen. */
async function keepQuicklyHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: nowWords.onward.stop }).click();
  await button(page, nowWords.close.closeNow).click();
  await page.getByRole('button', { name: nowWords.close.keep }).click();
  await choosePassphrase(page);
}
