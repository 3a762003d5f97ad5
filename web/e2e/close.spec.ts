// The close: what happened is ticked and kept as stable words; nothing has to be typed or ticked.
import type { Page } from '@playwright/test';
import { exerciseWords, helpWords, markerWords, nowWords, reachWords, shellWords } from '../src/words/en';
import { openAtNow, writtenSince } from './support/records';
import { answerAgain, button, openApp, tapLight } from './support/steps';
import { expect, test } from './support/test';

const { close, onward, start } = nowWords;

/** What matches is not answered before `go`. */
async function holdBack(page: Page, what: RegExp): Promise<{ go: () => void }> {
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  await page.route(what, async (route) => {
    await gone;
    await route.continue();
  });
  return { go };
}

test('ticked markers and a line stand in the end of the episode, in the order of the screen', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await tapLight(page, 'Yellow', 6);
  await button(page, start.breathe).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Green', 3);
  await expect(page.getByRole('heading', { name: close.title })).toBeVisible();
  await page.getByRole('checkbox', { name: 'I told someone how I was' }).check();
  await page.getByRole('checkbox', { name: 'I felt it, and paused' }).check();
  await page.getByRole('textbox').fill('a slow evening');
  await button(page, close.save).click();
  await expect(page.getByRole('heading', { name: close.settled })).toBeVisible();
  const written = await writtenSince(page, before);
  expect(written.map(({ kind }) => kind)).toEqual(['check_in', 'technique_use', 'check_in', 'episode_end']);
  expect(written.at(-1)?.body).toEqual({ level: 'green', distress: 3, markers: ['paused', 'told_how_i_was'], line: 'a slow evening' });
});

test('skip writes the end alone, whatever was ticked', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await tapLight(page, 'Green', 2);
  await button(page, start.close).click();
  await page.getByRole('checkbox').first().check();
  await button(page, close.skip).click();
  await expect(page.getByRole('heading', { name: close.settled })).toBeVisible();
  expect((await writtenSince(page, before)).at(-1)).toEqual({ kind: 'episode_end', body: { level: 'green', distress: 2 } });
});

test('ticks and the line are still there after a look at the talk and back', async ({ page }) => {
  await openApp(page);
  await tapLight(page, 'Yellow', 5);
  await button(page, start.choose).click();
  await page.getByRole('button', { name: onward.stop }).click();
  await page.getByRole('checkbox').nth(2).check();
  await page.getByRole('textbox').fill('still here');
  const held = await holdBack(page, /\/Reach-[^/]*\.js$/);
  await page.getByRole('button', { name: markerWords.plan }).click();
  await expect(page.getByRole('heading', { name: shellWords.loading })).toBeVisible();
  await page.getByRole('link', { name: shellWords.back, exact: true }).click();
  // Before the screen is fetched Back leads to where it was asked for.
  await expect(page.getByRole('checkbox').nth(2)).toBeChecked();
  held.go();
  await page.getByRole('button', { name: markerWords.plan }).click();
  await expect(page.getByRole('heading', { name: reachWords.kinds.title })).toBeVisible();
  await page.getByRole('link', { name: shellWords.back, exact: true }).click();
  await page.getByRole('button', { name: onward.stop }).click();
  await expect(page.getByRole('checkbox').nth(2)).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('still here');
});

test('at red with 8 said at the close after twenty minutes the question of safety comes, and the close goes on after it', async ({ page }) => {
  await page.clock.install();
  await openApp(page);
  await tapLight(page, 'Red', 7);
  await button(page, start.breathe).click();
  await button(page, exerciseWords.done).click();
  await answerAgain(page, 'Red', 7);
  await page.clock.fastForward('21:00');
  await page.getByRole('button', { name: onward.stop }).click();
  await page.getByRole('slider').fill('8');
  await page.getByRole('radio', { name: /^Red/ }).check();
  await page.getByRole('checkbox').first().check();
  await button(page, close.closeNow).click();
  await expect(page.getByRole('heading', { name: 'Are you safe right now?' })).toBeVisible();
  await button(page, helpWords.safe.yes).click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await button(page, close.closeNow).click();
  await expect(page.getByRole('heading', { name: close.titleRed })).toBeVisible();
});

test('two taps in one go on "and now" are one answer', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await tapLight(page, 'Yellow', 6);
  await button(page, start.breathe).click();
  await button(page, exerciseWords.done).click();
  await page.getByRole('slider').fill('4');
  await button(page, nowWords.again.next).dblclick();
  await expect(page.getByRole('button', { name: onward.stop })).toBeVisible();
  const written = await writtenSince(page, before);
  expect(written.map(({ kind }) => kind)).toEqual(['check_in', 'technique_use', 'check_in']);
});
