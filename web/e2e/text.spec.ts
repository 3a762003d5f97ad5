// Whatever a person writes is shown as they wrote it, in every field, and none of it is ever run.
import { helpWords, journalWords, nowWords } from '../src/words/en';
import { bringFile } from './support/files';
import { button, openApp, openJournal, writeNote } from './support/steps';
import { expect, test } from './support/test';

const samples: Record<string, string> = {
  'emoji and joined emoji': 'one 👩‍👩‍👧‍👦 two 🏳️‍🌈 three 🫶🏽 four',
  'right-to-left text': 'היום היה קשה, ועכשיו שקט יותר. اليوم كان صعبا',
  'script tags': '<script>window.ran = true</script><img src=x onerror="window.ran = true"><svg onload="window.ran = true">',
  'direction marks and zero-width characters': 'a\u202Eb\u202Cc\u200Bd\uFEFFe',
  'quotes, braces and backslashes': '"} {"id":"0"} \\u0041 \\ {@html x} {{ x }} ${1}',
  'several lines with spaces at their ends': 'first line  \n\n  second line\t\nthird',
};

const ran = (page: import('@playwright/test').Page): Promise<boolean> => page.evaluate(() => 'ran' in globalThis);

for (const [name, text] of Object.entries(samples)) {
  test(`${name} in a note are shown unchanged, now and after the next unlock`, async ({ locked: page }) => {
    await openJournal(page);
    await writeNote(page, text);
    for (const again of [false, true]) {
      if (again) {
        await page.reload();
        await openJournal(page);
      }
      await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
      expect(await page.locator('.quote').textContent()).toBe(`“${text}”`);
      await page.getByRole('link', { name: journalWords.title }).first().click();
    }
    expect(await ran(page)).toBe(false);
  });
}

test('100 KB pasted into a note are kept to the last character', async ({ locked: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = Array.from({ length: 5_000 }, (_, line) => `line ${String(line).padStart(4, '0')} of a night`).join('\n');
  expect(text.length).toBeGreaterThan(100_000);
  await openJournal(page);
  await button(page, journalWords.add).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.focus();
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await field.inputValue()).length).toBe(text.length);
  await page.getByRole('dialog').getByRole('button', { name: journalWords.noteSave, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await openJournal(page);
  await page.getByRole('button', { name: /^“line 0000/ }).click();
  expect(await page.locator('.quote').textContent()).toBe(`“${text}”`);
});

test('a script tag as the line at the close, as a name, a number, a passphrase, a code and a file name is text', async ({ page, kept }) => {
  const evil = samples['script tags'] ?? '';
  await openApp(page);
  await page.getByRole('button', { name: /^Green/ }).click();
  await button(page, nowWords.start.close).click();
  await page.getByRole('textbox').fill(evil);
  await button(page, nowWords.close.closeNow).click();
  await openFromTabs(page);
  await expect(page.getByRole('button', { name: /<script>window.ran/ })).toBeVisible();

  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await page.getByRole('button', { name: helpWords.add }).click();
  await page.getByLabel(helpWords.name, { exact: true }).fill(evil);
  await page.getByLabel(helpWords.number, { exact: true }).fill('123456');
  await button(page, helpWords.save).click();
  await expect(page.getByRole('link', { name: /<script>window.ran/ })).toBeVisible();

  await bringFile(page, kept.backup, evil, '<img src=x onerror=ran=1>.keel');
  await expect(page.getByText('Chosen: <img src=x onerror=ran=1>.keel')).toBeVisible();
  await expect(page.getByText('That does not match.')).toBeVisible({ timeout: 60_000 });
  await button(page, 'Use the recovery code').click();
  await page.getByRole('textbox').fill(evil);
  await expect(page.getByRole('textbox')).toHaveValue(evil);
  expect(await ran(page)).toBe(false);
});

async function openFromTabs(page: import('@playwright/test').Page): Promise<void> {
  await page.getByRole('button', { name: nowWords.close.later }).click();
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
}
