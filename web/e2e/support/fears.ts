// A device whose journal holds feared outcomes, at a time of day of the test's choosing.
import type { Page } from '@playwright/test';
import { exerciseWords, nowWords, shellWords } from '../../src/words/en';
import { clockReads } from './clock';
import { bringFile } from './files';
import { openDesk } from './native';
import { afterKey, button, passphrase, tapLight, type LightName } from './steps';
import { expect } from './test';

const hour = 3_600_000;

/** Fears due one hour after the other, the first one `claims.length` hours ago; in the journal on Now, at `time` tomorrow. */
export async function withFears(page: Page, claims: readonly string[], time = '18:00'): Promise<void> {
  const desk = await openDesk();
  await desk.evenkeel('desk.keel', 'init');
  for (const [place, claim] of claims.entries()) {
    const due = Date.now() - (claims.length - place) * hour;
    await desk.evenkeel('desk.keel', 'log', '--kind', 'prediction', '--body', JSON.stringify({ claim, probability: 60, due }));
  }
  const file = await desk.take('desk.keel');
  await desk.leave();
  await clockReads(page, time);
  await bringFile(page, file, passphrase);
  await toNow(page);
}

export async function toNow(page: Page): Promise<void> {
  const now = page.getByRole('link', { name: shellWords.now, exact: true });
  await expect(now).toBeVisible(afterKey);
  await now.click();
  await expect(page.getByRole('heading', { name: nowWords.question })).toBeVisible();
}

/** From Now to the put-away end of an episode in this light. */
export async function closeIn(page: Page, light: LightName): Promise<void> {
  await tapLight(page, light, 3);
  if (light === 'Green') await button(page, nowWords.start.close).click();
  else {
    if (light === 'Red') {
      await button(page, nowWords.start.breathe).click();
      await button(page, exerciseWords.done).click();
      await button(page, nowWords.again.skip).click();
    } else await button(page, nowWords.start.choose).click();
    await page.getByRole('button', { name: nowWords.onward.stop }).click();
  }
  await button(page, nowWords.close.save).click();
  await expect(button(page, nowWords.close.done)).toBeVisible();
}
