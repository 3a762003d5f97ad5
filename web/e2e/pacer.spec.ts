// The breathing pacer: its time is worked out, not counted, so a hidden page, a sleeping phone and a reload do no harm.
import type { Page } from '@playwright/test';
import { exerciseWords, nowWords } from '../src/words/en';
import { setHidden } from './support/clock';
import { button } from './support/steps';
import { expect, test } from './support/test';

const words = exerciseWords.breathing;

/** The pacer stands before the app's scripts have come; it runs once its step is remembered. */
const runs = (page: Page): Promise<void> => expect.poll(() => page.evaluate(() => sessionStorage.getItem('running'))).not.toBeNull();

// The page's clock is Playwright's: three real minutes would be half of this suite's time, and a jump that fires each
// timer at most once is what a frozen page sees. What a hidden page may not do (paint, wake) the test does not look at.
test('hidden for three minutes during a five-minute pacer, it goes on where the time is', async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await button(page, nowWords.breathe).click();
  await expect(page.getByText('About 5 minutes left.')).toBeVisible();
  await setHidden(page, true);
  await page.clock.fastForward('03:00');
  await setHidden(page, false);
  await expect(page.getByText('About 2 minutes left.')).toBeVisible();
  await page.clock.fastForward('02:05');
  await expect(page.getByText(words.over)).toBeVisible();
});

test('the breath is where ten-second breaths put it after a jump', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-05-01T10:00:00Z') });
  await page.goto('/breathe');
  await runs(page);
  await expect(page.getByText(words.in, { exact: true })).toHaveClass(/shown/);
  await page.clock.pauseAt(new Date('2026-05-01T10:00:30Z'));
  await page.clock.resume();
  await expect(page.getByText(words.out, { exact: true })).toHaveClass(/shown/, { timeout: 12_000 });
  await expect(page.getByText(words.in, { exact: true })).toHaveClass(/shown/, { timeout: 12_000 });
});

test('a reload of a running pacer keeps its minutes, and storage holds only the step and the minute', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-05-01T10:00:00Z') });
  await page.goto('/breathe');
  await runs(page);
  await page.clock.fastForward('02:00');
  await page.reload();
  await expect(page.getByText('About 3 minutes left.')).toBeVisible();
  const kept = await page.evaluate(() => Object.entries(sessionStorage));
  expect(kept).toEqual([['running', JSON.stringify({ step: '/breathe', startMinute: Date.parse('2026-05-01T10:00:00Z') / 60_000 })]]);
});
