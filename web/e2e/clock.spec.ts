// A clock that is ten years ahead, then one year back: every note is there, in the order of the times shown.
import { shiftClock } from './support/clock';
import { openJournal, writeNote } from './support/steps';
import { putFiles } from './support/kept';
import { expect, test } from './support/test';

test('notes written ten years ahead and one year back are all there, ordered by the time they show', async ({ context, kept }) => {
  const first = await context.newPage();
  await putFiles(first, kept.files);
  await openJournal(first);
  await writeNote(first, 'with the clock right');
  await first.close();

  for (const [days, text] of [[3_650, 'ten years ahead'], [-365, 'one year back']] as const) {
    const page = await context.newPage();
    await shiftClock(page, days);
    await openJournal(page);
    await writeNote(page, text);
    await expect(page.getByRole('button', { name: text })).toBeVisible();
    await page.close();
  }

  const page = await context.newPage();
  await openJournal(page);
  await writeNote(page, 'with the clock right again');
  const names = await page.locator('.ep strong').allTextContents();
  const shown = names.map((name) => name.replace(/[“”]/g, ''));
  expect(shown).toEqual(['ten years ahead', 'with the clock right again', 'with the clock right', 'a walk by the canal', 'rain on the roof', 'one year back']);
  const days = await page.locator('.day h2').allTextContents();
  expect(days[0]).toContain(String(new Date(Date.now() + 3_650 * 86_400_000).getFullYear()));
  expect(days.at(-1)).toContain(String(new Date(Date.now() - 365 * 86_400_000).getFullYear()));
});
