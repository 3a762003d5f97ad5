// The browser process killed right after "saved": every moment that was acknowledged is there at the next start.
import type { Page } from '@playwright/test';
import { journalWords } from '../src/words/en';
import { killHard } from './support/browser';
import { putFiles } from './support/kept';
import { afterKey, button, keepQuickly, openApp, openJournal, unlock, writeNote } from './support/steps';
import { expect, test } from './support/test';

const kills = process.env['KEEL_TIER'] === 'long' ? 200 : 10;
const seed = Number(process.env['KEEL_SEED'] ?? 20_261_121);
const perLife = 5;

/** Mulberry32: the same kills for the same seed on every machine. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

for (let life = 0; life < kills / perLife; life++) {
  test(`no saved note is lost over ${perLife} kills of the browser, seed ${seed + life}`, async ({ start, profile, kept }) => {
    test.setTimeout(300_000);
    const random = randomFrom(seed + life);
    const saved: string[] = [];
    let page = await start(profile);
    await putFiles(page, kept.files);
    await openJournal(page);
    for (let kill = 1; kill <= perLife; kill++) {
      const notes = 1 + Math.floor(random() * 3);
      for (let index = 1; index <= notes; index++) {
        const text = `kill ${kill}, note ${index}, ${'long '.repeat(Math.floor(random() * 400))}end`;
        await writeNote(page, text);
        saved.push(text);
      }
      // One more on its way: it may be there or not, but nothing may be torn by it.
      const onItsWay = random() < 0.5;
      if (onItsWay) await beginToSave(page, `kill ${kill}, on its way`);
      if (random() < 0.5) await new Promise((resolve) => setTimeout(resolve, random() * 30));
      await killHard(profile);
      page = await start(profile);
      await openJournal(page);
      await expectAll(page, saved);
    }
    expect(await page.getByText(/read only/i).count()).toBe(0);
  });
}

test('what was kept a moment before the kill is there, from the first episode to the note', async ({ start, profile }) => {
  let page = await start(profile);
  await keepQuickly(page);
  await writeNote(page, 'the very first note');
  await killHard(profile);
  page = await start(profile);
  await openApp(page, '/journal');
  await unlock(page);
  await expect(page.getByText('the very first note')).toBeVisible(afterKey);
});

async function beginToSave(page: Page, text: string): Promise<void> {
  await button(page, journalWords.add).click();
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await page.getByRole('dialog').getByRole('button', { name: journalWords.noteSave, exact: true }).click({ noWaitAfter: true });
}

/** The whole words stand in the list up to 90 characters; the rest is compared in the opened entry of the last one. */
async function expectAll(page: Page, saved: readonly string[]): Promise<void> {
  for (const text of saved) await expect(page.getByRole('button', { name: text.slice(0, 40) }).first()).toBeAttached();
  const last = saved.at(-1) ?? '';
  await page.getByRole('button', { name: last.slice(0, 40) }).first().click();
  await expect(page.locator('.quote')).toHaveText(`“${last}”`);
  await page.getByRole('link', { name: journalWords.title }).first().click();
}
