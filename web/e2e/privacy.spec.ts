// What leaves the device and what lies on it: one origin, the specified policy, and no typed word in any stored byte.
import { helpWords, journalWords } from '../src/words/en';
import { killHard } from './support/browser';
import { button, choosePassphrase, firstEpisode, lockByButton, openApp, openJournal, passphrase, writeNote } from './support/steps';
import { makeBackup } from './support/kept';
import { filesContaining } from './support/stored';
import { expect, test } from './support/test';

/** Longer than Chromium waits before it writes the fields of a page into its session file. */
const sessionWait = 6_000;

test('what stands in a field is not in the session file when the browser is killed, a shown passphrase neither', async ({ start, profile }) => {
  const shown = 'zinnia shown on purpose';
  const line = 'zinnia never sent';
  const page = await start(profile);
  await openApp(page, '/keep');
  await button(page, 'Choose a passphrase').click();
  await page.getByLabel('Passphrase', { exact: true }).fill(shown);
  await button(page, 'Show what is typed').click();
  await page.waitForTimeout(sessionWait);
  await openApp(page, '/close');
  await page.getByRole('textbox').fill(line);
  await page.waitForTimeout(sessionWait);
  await killHard(profile);
  for (const phrase of [shown, line]) expect([phrase, await filesContaining(profile, phrase)]).toEqual([phrase, []]);
});

test('no word that was typed is in any stored byte, but for the people shown while locked', async ({ start, profile }) => {
  const typed = { line: 'zinnia on the sill', note: 'zinnia in the rain', edited: 'zinnia at noon', draft: 'zinnia half said', shut: 'zinnia while shut' };
  let page = await start(profile);
  await openApp(page);
  await firstEpisode(page, typed.line);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await choosePassphrase(page);
  const groups = await page.locator('.code .group').allTextContents();
  await button(page, 'Set it up later').click();
  await button(page, 'Open the journal').click();
  await writeNote(page, typed.note);
  await page.getByRole('button', { name: new RegExp(typed.note) }).click();
  await page.getByRole('button', { name: new RegExp(`^${journalWords.edit}`) }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(typed.edited);
  await button(page, journalWords.editSave).click();
  await page.getByRole('link', { name: journalWords.title }).first().click();
  await button(page, journalWords.add).click();
  await page.getByRole('dialog').getByRole('textbox').fill(typed.draft);
  await page.waitForTimeout(sessionWait);
  await button(page, journalWords.cancel).click();
  await lockByButton(page);
  await openApp(page);
  await page.getByRole('button', { name: /^Green/ }).click();
  await button(page, 'Close for now').click();
  await page.getByRole('textbox').fill(typed.shut);
  await page.waitForTimeout(1_500);
  await button(page, 'Save and close').click();
  await expect(page.getByText('It joins your journal when you unlock.')).toBeVisible();
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await page.getByRole('button', { name: helpWords.add }).click();
  await page.getByLabel(helpWords.name, { exact: true }).fill('Marigold Marsh');
  await page.getByLabel(helpWords.number, { exact: true }).fill('123456');
  await button(page, helpWords.save).click();
  await expect(page.getByText('Marigold Marsh')).toBeVisible();
  await page.context().close();

  page = await start(profile);
  await openJournal(page);
  await expect(page.getByText(typed.shut)).toBeVisible();
  await page.context().close();
  for (const phrase of [...Object.values(typed), passphrase, groups[0] ?? 'none', groups.slice(0, 2).join('')]) {
    expect([phrase, await filesContaining(profile, phrase)]).toEqual([phrase, []]);
  }
  // The search itself must be able to find: the one thing that is meant to be readable.
  expect((await filesContaining(profile, 'Marigold Marsh')).length).toBeGreaterThan(0);
});

test('the backup file holds no typed word either', async ({ locked: page }) => {
  await openJournal(page);
  await writeNote(page, 'zinnia by the door');
  const file = await makeBackup(page);
  expect(file.subarray(0, 8).toString()).toBe('evenkeel');
  for (const phrase of ['zinnia', 'rain on the roof', 'check_in', 'breathing', passphrase]) expect(file.includes(phrase)).toBe(false);
});

test('every answer of the server carries the specified content security policy', async ({ request }) => {
  const specified =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; connect-src 'self'; " +
    "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types svelte-trusted-html evenkeel";
  for (const path of ['/', '/journal', '/help', '/sw.js', '/manifest.webmanifest', '/no/such/address', '/assets/none.js']) {
    const answer = await request.get(path);
    expect([path, answer.headers()['content-security-policy']]).toEqual([path, specified]);
    expect(answer.headers()['referrer-policy']).toBe('no-referrer');
  }
});

test('the policy holds in the page: no inline script, no foreign request, no unvetted script address', async ({ page, complaints }) => {
  complaints.excuse(/Content Security Policy|TrustedScript|example\.org/);
  await openApp(page);
  const outcome = await page.evaluate(async () => {
    const inline = document.createElement('script');
    let assigned = 'allowed';
    try {
      inline.textContent = 'window.ran = true';
      document.body.append(inline);
    } catch {
      assigned = 'refused';
    }
    const fetched = await fetch('https://example.org/').then(() => 'allowed', () => 'refused');
    let worker = 'allowed';
    try {
      new Worker('/sw.js');
    } catch {
      worker = 'refused';
    }
    return { assigned, ran: 'ran' in globalThis, fetched, worker };
  });
  expect(outcome).toEqual({ assigned: 'refused', ran: false, fetched: 'refused', worker: 'refused' });
});
