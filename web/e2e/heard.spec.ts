// What is said without a move of the focus is heard: saved, refused, found, erased, and that a time is over.
import type { Page } from '@playwright/test';
import { exerciseWords, helpWords, journalWords, keepWords, learnWords, lockWords, nowWords, pauseWords, peopleWords, planWords, practiceWords, settingsWords, shellWords, techniqueWords, troubleWords } from '../src/words/en';
import { bringFile } from './support/files';
import { forgetHeard, hears, listen } from './support/heard';
import { afterKey, button, openApp, tapLight, unlock, writeNote } from './support/steps';
import { expect, test } from './support/test';

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, ...(typeof name === 'string' && { exact: true }) }).first();

test('the end of a time, what is copied and what is refused are heard in first help, on the ways on, in help, and where a journal is made', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await listen(page);
  await openApp(page);
  await button(page, nowWords.breathe).click();
  await expect(page.getByText('About 5 minutes left.')).toBeVisible();
  await page.clock.fastForward('05:05');
  await hears(page, exerciseWords.breathing.over);

  await openApp(page);
  await tapLight(page, 'Yellow', 6);
  await button(page, nowWords.start.choose).click();
  await page.getByRole('button', { name: nowWords.onward.ways.pause.name }).click();
  await button(page, 'Copy').click();
  await hears(page, 'Copied');
  await page.getByRole('radio', { name: pauseWords.set.clock }).check({ force: true });
  await page.getByLabel(pauseWords.set.clockLabel, { exact: true }).fill(await page.evaluate(() => new Date(Date.now() + 3 * 3_600_000).toTimeString().slice(0, 5)));
  await button(page, pauseWords.set.start).click();
  await hears(page, pauseWords.set.clockWrong);
  await page.getByRole('radio', { name: pauseWords.set.minutes(20) }).check({ force: true });
  await button(page, pauseWords.set.start).click();
  await expect(page.getByRole('heading', { name: /^Back at/ })).toBeVisible();
  await page.clock.fastForward('20:59');
  await page.clock.runFor(6_000);
  await hears(page, pauseWords.due.sub);

  await openApp(page, '/help');
  await page.getByRole('button', { name: helpWords.add }).click();
  await page.getByLabel(helpWords.number, { exact: true }).fill('none');
  await page.keyboard.press('Enter');
  await hears(page, helpWords.numberWrong);

  await openApp(page, '/keep');
  await button(page, keepWords.about.next).click();
  await button(page, keepWords.pass.create).click();
  await hears(page, keepWords.pass.short(12));
  await bringFile(page, Buffer.from('no journal at all '.repeat(1_000)), 'quiet harbour lamp');
  await hears(page, troubleWords.of('not_a_journal').happened);
});

test('what is saved, found, refused and erased is heard at the lock and on every screen of the journal', async ({ locked: page }) => {
  await listen(page);
  await openApp(page, '/journal');
  await unlock(page, 'not the passphrase');
  await expect(page.getByText(lockWords.wrong)).toBeVisible(afterKey);
  await hears(page, lockWords.wrong);
  await expect(button(page, lockWords.unlock)).toBeEnabled();
  await unlock(page);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);

  await writeNote(page, 'the light over the water');
  await hears(page, shellWords.saved);
  await page.getByRole('searchbox').fill('over the water');
  await hears(page, 'One entry with “over the water”');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('button', { name: new RegExp(`^${journalWords.erase}`) }).first().click();
  await button(page, journalWords.eraseYes).click();
  await hears(page, journalWords.erased);

  await link(page, shellWords.practice).click();
  await link(page, practiceWords.places.techniques).click();
  await page.getByRole('button', { name: /^Cold splash/ }).click();
  await forgetHeard(page);
  await button(page, techniqueWords.favourite).click();
  await hears(page, shellWords.saved);

  await link(page, techniqueWords.title).click();
  await link(page, practiceWords.title).click();
  await link(page, practiceWords.places.plans).click();
  await button(page, planWords.make).click();
  await page.getByLabel(planWords.form.cue).fill('a message sounds short');
  await page.getByLabel(planWords.form.response).fill('wait an hour');
  await forgetHeard(page);
  await button(page, planWords.form.save).click();
  await hears(page, shellWords.saved);
  await page.getByRole('button', { name: new RegExp(`^${planWords.did}`) }).click();
  await hears(page, planWords.noted);
  await expect(button(page, planWords.back)).toBeFocused();

  await link(page, shellWords.back).click();
  await link(page, shellWords.learn).click();
  await link(page, /^Signs you may know Tick/).click();
  await page.getByRole('checkbox').first().check();
  await forgetHeard(page);
  await button(page, learnWords.list.keep).click();
  await hears(page, shellWords.saved);

  await button(page, learnWords.list.done).click();
  await link(page, shellWords.now).click();
  await link(page, shellWords.settings).click();
  await page.getByRole('button', { name: settingsWords.people }).first().click();
  await button(page, peopleWords.add).click();
  await page.getByLabel(peopleWords.name, { exact: true }).fill('Sam');
  await page.getByRole('dialog').getByRole('button', { name: peopleWords.save, exact: true }).click();
  await page.getByRole('button', { name: /^Sam/ }).click();
  await page.getByRole('button', { name: peopleWords.archive }).click();
  await forgetHeard(page);
  await button(page, peopleWords.archiveYes).last().click();
  await hears(page, peopleWords.changed);
});
