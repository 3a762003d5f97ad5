// Practice through the real screens: what is liked, what does not suit, the toolkit and what is felt, as the journal holds them.
import { addWords, exerciseWords, feelingWords, journalWords, lockWords, nowWords, practiceWords, shellWords, techniqueWords, toolkitWords as kit } from '../src/words/en';
import { openAtNow, recordsOf, writtenSince } from './support/records';
import { afterKey, answerAgain, button, openApp, openJournal, tapLight, unlock } from './support/steps';
import { expect, test } from './support/test';

test('a favourite, one that does not suit, a toolkit in its order, and asked again: one record each, and the sheet of exercises follows', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await page.getByRole('link', { name: shellWords.practice, exact: true }).click();
  await page.getByRole('link', { name: practiceWords.places.techniques, exact: true }).click();
  await page.getByRole('button', { name: /^Just wait/ }).click();
  await button(page, techniqueWords.favourite).click();
  await expect(page.getByText(shellWords.saved)).toBeVisible();
  await page.getByRole('link', { name: techniqueWords.title, exact: true }).click();
  await page.getByRole('button', { name: /^Slow breathing/ }).click();
  await button(page, techniqueWords.favourite).click();
  await button(page, techniqueWords.notForMe).click();
  await expect(button(page, techniqueWords.favourite)).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('link', { name: techniqueWords.title, exact: true }).click();
  await page.getByRole('link', { name: practiceWords.title, exact: true }).click();

  await page.getByRole('button', { name: practiceWords.kit.none }).click();
  await button(page, kit.add).click();
  await page.getByRole('dialog').getByRole('button', { name: /^A safe walk/ }).click();
  await button(page, kit.add).click();
  await page.getByRole('radio', { name: kit.sorts.text }).check({ force: true });
  await page.getByRole('dialog').getByRole('textbox').fill('Tea at the window');
  await button(page, kit.put).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await button(page, kit.change).click();
  await button(page, kit.up('Tea at the window')).click();
  await expect(button(page, kit.down('Tea at the window'))).toBeFocused();
  await page.getByRole('button', { name: kit.asked }).click();
  await page.getByRole('radio', { name: addWords.reassurance.hows.hinted }).check();
  await page.getByRole('checkbox', { name: addWords.reassurance.tried }).check();
  await button(page, journalWords.noteSave).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  expect((await writtenSince(page, before)).filter(({ kind }) => kind === 'reassurance').map(({ body }) => body)).toEqual([{ how: 'hinted', tried: true }]);
  expect((await recordsOf(page, 'toolkit')).map(({ body }) => body)).toEqual([{ tools: [{ text: 'Tea at the window' }, { technique: 'walk' }] }]);
  const choices = (await recordsOf(page, 'technique_choice')).map(({ body }) => body);
  expect(choices).toEqual([expect.objectContaining({ technique: 'waiting', favourite: true }), expect.objectContaining({ technique: 'breathing', not_for_me: true })]);

  await page.getByRole('link', { name: practiceWords.title, exact: true }).click();
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  await button(page, nowWords.others).click();
  await expect(page.getByRole('dialog').getByRole('button').first()).toContainText('A safe walk');
  await expect(page.getByRole('dialog').getByRole('button').nth(1)).toContainText('Just wait');
  await expect(page.getByRole('dialog').getByText('Slow breathing')).toHaveCount(0);
  await page.mouse.click(5, 5);
  await tapLight(page, 'Yellow');
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.kit }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Tea at the window' })).toBeVisible();
});

test('feelings are never asked at red; named in yellow they are kept, shown in words, and what runs can be put away', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await tapLight(page, 'Red');
  await expect(page.getByText(nowWords.start.caution)).toBeVisible();
  await expect(page.getByText(feelingWords.fold)).toHaveCount(0);
  await page.getByRole('link', { name: nowWords.start.back, exact: true }).click();
  await tapLight(page, 'Yellow', 6);
  await page.getByText(feelingWords.fold).click();
  await page.locator('summary', { hasText: /^Sad/ }).click();
  await button(page, 'Lonely').click();
  await page.getByLabel(feelingWords.search, { exact: true }).fill('like a storm');
  await button(page, feelingWords.add.emotions('like a storm')).click();
  await button(page, nowWords.start.breathe).click();
  await button(page, exerciseWords.another).click();
  await button(page, exerciseWords.notForMe('Slow breathing')).click();
  await expect(page.getByText(exerciseWords.putAway)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: /^Five senses/ }).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Green', 3);
  await expect.poll(async () => (await writtenSince(page, before)).filter(({ kind }) => kind === 'check_in').map(({ body }) => body)).toEqual([
    { level: 'yellow', distress: 6, step: 'start', emotions: ['lonely', 'like a storm'] },
    { level: 'green', distress: 3, step: 'again' },
  ]);
  expect((await recordsOf(page, 'technique_choice')).map(({ body }) => body)).toEqual([expect.objectContaining({ technique: 'breathing', not_for_me: true })]);
  await button(page, nowWords.close.save).click();
  await button(page, nowWords.close.done).click();
  await page.getByRole('link', { name: shellWords.journal, exact: true }).click();
  await page.getByRole('button', { name: /An exercise/i }).first().click();
  await expect(page.getByText('Lonely, like a storm')).toBeVisible();
});

test('a technique of ones own is used like any other, its name stands in the journal, and erased while it runs it takes nothing else with it', async ({ locked: page }) => {
  const before = await openAtNow(page);
  const own = techniqueWords.own;
  await page.getByRole('link', { name: shellWords.practice, exact: true }).click();
  await page.getByRole('link', { name: practiceWords.places.techniques, exact: true }).click();
  await button(page, own.add).click();
  await page.getByLabel(own.name, { exact: true }).fill('Drums');
  await page.getByLabel(own.steps, { exact: true }).fill('Put on the song\nDrum on the table\nDrum on the table');
  await button(page, own.save).click();
  await expect(page.getByRole('heading', { name: 'Drums', exact: true })).toBeVisible();
  const [record] = await recordsOf(page, 'technique');
  expect(record?.body).toEqual({ name: 'Drums', steps: ['Put on the song', 'Drum on the table', 'Drum on the table'], minutes: 5 });
  await button(page, techniqueWords.start).click();
  await expect(page.getByRole('heading', { name: 'Put on the song' })).toBeVisible();
  await button(page, exerciseWords.next).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 4);
  await expect.poll(async () => (await writtenSince(page, before)).find(({ kind }) => kind === 'technique_use')?.body).toMatchObject({ technique: record?.id, after: 4, origin: 'chosen' });
  await page.getByRole('button', { name: nowWords.onward.stay }).click();
  await expect(page.getByRole('heading', { name: 'Put on the song' })).toBeVisible();

  // While it runs, it is erased in another tab.
  const second = await page.context().newPage();
  await openApp(second, '/journal');
  await button(second, lockWords.secondTab.useHere).click();
  await unlock(second);
  await second.getByRole('button', { name: /An exercise/i }).first().click(afterKey);
  await expect(second.getByText('Drums').first()).toBeVisible();
  await second.getByRole('link', { name: journalWords.title, exact: true }).first().click();
  await second.getByRole('link', { name: shellWords.practice, exact: true }).click();
  await second.getByRole('link', { name: practiceWords.places.techniques, exact: true }).click();
  await second.getByRole('button', { name: /^Drums/ }).click();
  await button(second, own.erase).click();
  await button(second, own.eraseYes).click();
  await expect(second.getByRole('heading', { name: techniqueWords.title, exact: true })).toBeVisible();
  await expect(second.getByText('Drums')).toHaveCount(0);

  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Green', 3);
  await button(page, nowWords.close.closeNow).or(button(page, nowWords.close.save)).click();
  await expect(page.getByText(shellWords.savedForLater)).toBeVisible();
  await openJournal(second);
  const uses = (await writtenSince(second, before)).filter(({ kind }) => kind === 'technique_use').map(({ body }) => body);
  expect(uses).toEqual([expect.objectContaining({ technique: record?.id, after: 4 }), expect.objectContaining({ technique: record?.id, before: 4, after: 3 })]);
});
