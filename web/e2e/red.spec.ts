// The hardest evening without typing a letter: two techniques, the question of safety, an urge that passes, the close; by a
// thumb on the smallest phone, with the largest text, and by the keyboard alone.
import type { Page } from '@playwright/test';
import { exerciseWords, helpWords, lightWords, nowWords, shellWords, waveWords } from '../src/words/en';
import { keys, thumb, type Hand } from './support/hands';
import { openAtNow, writtenSince } from './support/records';
import { button } from './support/steps';
import { expect, test } from './support/test';

const { again, close, onward, start } = nowWords;

/** A new screen: one heading, and the focus on the screen, so that a reader begins there. */
async function arrives(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** From the pacer to "and now", and red again. */
async function stillRed(page: Page, hand: Hand, distress: number): Promise<void> {
  await hand.press(button(page, exerciseWords.done));
  await arrives(page, again.title);
  await hand.say(distress);
  await hand.press(page.getByRole('radio', { name: new RegExp(`^${lightWords.red.name}`) }));
  await hand.press(button(page, again.next));
}

async function evening(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: new RegExp(`^${lightWords.red.name}`) }));
  await arrives(page, start.red.title);
  await hand.say(9);
  await hand.press(button(page, start.breathe));
  await stillRed(page, hand, 9);
  await arrives(page, onward.same.title);
  await hand.press(page.getByRole('button', { name: onward.stay }));
  await stillRed(page, hand, 8);
  await arrives(page, helpWords.safe.question);
  await hand.press(button(page, helpWords.safe.yes));
  await arrives(page, onward.red.title);
  await hand.press(page.getByRole('button', { name: onward.ways.wave.name }));
  await arrives(page, waveWords.which.title);
  await hand.press(page.getByRole('radio', { name: waveWords.urges.text.wish, exact: true }));
  await hand.press(button(page, waveWords.which.next));
  await arrives(page, waveWords.strength.title);
  await hand.press(button(page, waveWords.strength.skip));
  await arrives(page, waveWords.watch.title);
  await hand.press(button(page, waveWords.watch.ending.passed));
  await arrives(page, close.titleRed);
  await hand.press(button(page, close.save));
  await expect(page.getByRole('status').filter({ hasText: shellWords.saved })).toBeVisible();
  await hand.press(button(page, close.done));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nowWords.question);
}

const records = [
  { kind: 'check_in', body: { level: 'red', distress: 9, step: 'start' } },
  { kind: 'technique_use', body: { technique: 'breathing', end: expect.any(Number), before: 9, after: 9, origin: 'chosen' } },
  { kind: 'check_in', body: { level: 'red', distress: 9, step: 'again' } },
  { kind: 'technique_use', body: { technique: 'breathing', end: expect.any(Number), before: 9, after: 8, origin: 'chosen' } },
  { kind: 'check_in', body: { level: 'red', distress: 8, step: 'again' } },
  { kind: 'urge', body: { urge: 'text' } },
  { kind: 'urge_end', body: { urge: expect.any(String), end: 'passed' } },
  { kind: 'episode_end', body: { level: 'red', distress: 8 } },
];

test.describe('on 320 by 568', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('red without a letter, by thumb', async ({ locked: page }) => {
    const before = await openAtNow(page);
    await evening(page, thumb(page));
    expect(await writtenSince(page, before)).toEqual(records);
  });
});

test('red without a letter, by thumb, with text at 200 %', async ({ locked: page }) => {
  await page.addInitScript(() => localStorage.setItem('look', JSON.stringify({ textSize: 200 })));
  const before = await openAtNow(page);
  await evening(page, thumb(page));
  expect(await writtenSince(page, before)).toEqual(records);
});

test('red without a letter, by keyboard alone', async ({ locked: page }) => {
  const before = await openAtNow(page);
  await evening(page, keys(page));
  expect(await writtenSince(page, before)).toEqual(records);
});
