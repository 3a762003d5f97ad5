// Locking: by the button, after five idle minutes, after a minute out of sight; and what is written while locked.
import { exerciseWords, helpWords, journalWords, lockWords, nowWords, shellWords } from '../src/words/en';
import { setHidden } from './support/clock';
import { keptNote } from './support/kept';
import { memoryHolds } from './support/memory';
import { afterKey, answerAgain, button, lockByButton, lockedAnew, openApp, openJournal, tapLight, unlock, writeNote } from './support/steps';
import { expect, test } from './support/test';

test('the lock button closes the journal, and nothing of it stays on the page', async ({ locked: page }) => {
  await openJournal(page);
  await expect(page.getByText(keptNote)).toBeVisible();
  await lockByButton(page);
  expect(await page.content()).not.toContain(keptNote);
  await unlock(page);
  await expect(page.getByText(keptNote).or(button(page, 'Lock now'))).toBeVisible(afterKey);
});

test('after the lock no word of the journal is in the memory of the page, and the lock screen has the focus', async ({ locked: page }) => {
  await openJournal(page);
  await writeNote(page, 'heather on the hill');
  for (const phrase of [keptNote, 'heather on the hill']) expect([phrase, await memoryHolds(page, phrase)]).toEqual([phrase, true]);
  await lockByButton(page);
  for (const phrase of [keptNote, 'heather on the hill']) expect([phrase, await memoryHolds(page, phrase)]).toEqual([phrase, false]);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an exercise runs on over the lock, and the document is replaced once the episode is closed', async ({ locked: page }) => {
  await page.clock.install();
  await openJournal(page);
  await page.getByRole('link', { name: shellWords.now, exact: true }).first().click();
  await tapLight(page, 'Red', 8);
  await button(page, nowWords.start.breathe).click();
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await page.clock.fastForward('05:10');
  await expect(page.locator('.shown').filter({ hasText: /^Breathe (in|out)$/ })).toBeVisible();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Yellow', 5);
  await page.getByRole('button', { name: nowWords.onward.stop }).click();
  await page.getByRole('textbox').fill('closed after the lock');
  await button(page, nowWords.close.save).click();
  await expect(page.getByText('It joins your journal when you unlock.')).toBeVisible();
  await expect(page.locator('[data-same]')).toHaveCount(1);
  const replaced = page.waitForEvent('domcontentloaded');
  await button(page, nowWords.close.done).click();
  await replaced;
  await openJournal(page);
  await expect(page.getByText('closed after the lock')).toBeVisible();
});

test('five minutes without a touch lock the journal', async ({ locked: page }) => {
  await page.clock.install();
  await openJournal(page);
  await page.clock.fastForward('04:50');
  await expect(button(page, journalWords.add)).toBeVisible();
  await lockedAnew(page, () => page.clock.fastForward('00:20'));
});

test('a minute out of sight locks the journal, fifty seconds do not', async ({ locked: page }) => {
  await page.clock.install();
  await openJournal(page);
  await setHidden(page, true);
  await page.clock.fastForward('00:50');
  await setHidden(page, false);
  await expect(button(page, journalWords.add)).toBeVisible();
  await setHidden(page, true);
  await lockedAnew(page, () => page.clock.fastForward('01:05'));
});

test('red logged while locked is saved, and stands in the journal as written while locked', async ({ locked: page }) => {
  await openApp(page);
  await tapLight(page, 'Red', 9);
  await button(page, nowWords.start.breathe).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Red', 7);
  await page.getByRole('button', { name: nowWords.onward.stop }).click();
  await page.getByRole('textbox').fill('written before the key');
  await button(page, nowWords.close.save).click();
  await expect(page.getByText('Saved on this device. It joins your journal when you unlock.')).toBeVisible();

  await openJournal(page);
  await page.getByRole('button', { name: /written before the key/ }).click();
  const moments = page.getByRole('main').getByRole('listitem');
  await expect(moments.filter({ hasText: 'Red, 9, boiling' }).filter({ hasText: 'written while locked' })).toBeVisible();
  await expect(moments.filter({ hasText: 'Breathing' }).filter({ hasText: 'written while locked' })).toBeVisible();
  await page.getByRole('link', { name: journalWords.title }).first().click();
  await page.getByRole('button', { name: new RegExp(keptNote) }).click();
  await expect(page.getByText('written while locked')).toHaveCount(0);
});

test('a hundred kilobytes pasted while locked are refused in words, stay in the field, and go in two parts', async ({ locked: page }) => {
  const sentence = 'one long evening in many words, told twice over. ';
  const half = sentence.repeat(1_024);
  await openApp(page);
  await tapLight(page, 'Green', 2);
  await button(page, nowWords.start.close).click();
  const field = page.getByRole('textbox');
  await field.fill(half + half);
  // Said while it stands there, not only when it is sent: a reload would lose it.
  await expect(page.getByText('This text is longer than one entry can hold.')).toBeVisible();
  await button(page, nowWords.close.save).click();
  await expect(page.getByText('Make two notes of it.')).toBeVisible();
  await expect(field).toHaveValue(half + half);
  await field.fill(half);
  await button(page, nowWords.close.save).click();
  await expect(page.getByText('It joins your journal when you unlock.')).toBeVisible();
  await openJournal(page);
  await page.getByRole('button', { name: sentence.slice(0, 40) }).click();
  await expect(page.getByText(half.trim())).toBeVisible();
});

test('a text typed but not saved is in its field again after the lock by idling', async ({ locked: page }) => {
  await page.clock.install();
  await openJournal(page);
  await button(page, journalWords.add).click();
  await page.getByRole('dialog').getByRole('textbox').fill('half a thought');
  await lockedAnew(page, () => page.clock.fastForward('05:10'));
  await unlock(page);
  await button(page, journalWords.add).click(afterKey);
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('half a thought');
});

test('a wrong passphrase keeps the field, says that the journal is safe, and asks to wait after it', async ({ locked: page }) => {
  await openApp(page, '/journal');
  await unlock(page, 'quiet harbour lamb');
  await expect(page.getByText('That does not match. Your journal is safe. Try again, or use the recovery code.')).toBeVisible(afterKey);
  await expect(page.getByLabel(lockWords.label, { exact: true })).toHaveValue('quiet harbour lamb');
  await expect(page.getByLabel(lockWords.label, { exact: true })).toBeFocused();
  await expect(button(page, lockWords.unlock)).toBeEnabled();
  await unlock(page);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
});

test('help and an exercise are one tap away while locked', async ({ locked: page }) => {
  await openApp(page, '/journal');
  await page.getByRole('link', { name: shellWords.help, exact: true }).click();
  await expect(page.getByRole('heading', { name: helpWords.title })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
  await openApp(page, '/unlock');
  await button(page, lockWords.hard).click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
});

test('the recovery code opens the journal, and a mistyped group is named while typing', async ({ locked: page, kept }) => {
  await openApp(page, '/journal');
  await button(page, lockWords.useCode).click();
  const field = page.getByLabel(lockWords.codeLabel, { exact: true });
  const third = kept.groups[2] ?? '';
  const slipped = third.replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
  await field.fill(kept.groups.with(2, slipped).join(' '));
  await expect(page.getByText('Group 3 has a slip in it.')).toBeVisible();
  await field.fill(kept.groups.join(' ').toLowerCase());
  await button(page, lockWords.unlock).click();
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
});
