// Two ways of working the screens: a thumb on a small phone, and the keyboard alone. Neither types a letter.
import type { Locator, Page } from '@playwright/test';
import { scaleWords } from '../../src/words/en';
import { expect } from './test';

/** The first touch sets the middle. */
const middle = 5;

export interface Hand {
  press(target: Locator): Promise<void>;
  /** Sets the unanswered scale of 0 to 10 to a number above its middle. */
  say(distress: number): Promise<void>;
}

/** The phone's own reach: what is pressed lies on the screen, 48 high, and nothing has to be scrolled sideways. */
export function thumb(page: Page): Hand {
  const press = async (target: Locator): Promise<void> => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.evaluate((element) => (element.closest('label') ?? element).getBoundingClientRect().toJSON() as DOMRect);
    const screen = page.viewportSize();
    expect(box.height).toBeGreaterThanOrEqual(47.5);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(screen?.width ?? 0);
    await target.click();
  };
  return {
    press,
    say: async (distress) => {
      for (let taps = middle; taps <= distress; taps++) await press(page.getByRole('button', { name: scaleWords.more, exact: true }));
    },
  };
}

const mostTabs = 60;

export function keys(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < mostTabs; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to ${target.toString()}`);
  };
  return {
    press: async (target) => {
      await target.waitFor();
      // A group of radios is one stop: the first of it has the focus, arrows lead on.
      if (await target.evaluate((element) => element.matches('input[type=radio]'))) return chooseRadio(page, target);
      await reach(target);
      await page.keyboard.press('Enter');
    },
    say: async (distress) => {
      await reach(page.getByRole('slider'));
      for (let presses = middle; presses <= distress; presses++) await page.keyboard.press('ArrowRight');
    },
  };
}

async function chooseRadio(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute('name');
  const inGroup = (): Promise<boolean> => page.evaluate((group) => (document.activeElement as HTMLInputElement | null)?.name === group, name);
  for (let presses = 0; presses < mostTabs && !(await inGroup()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let presses = 0; presses < mostTabs && !(await target.isChecked()); presses++) await page.keyboard.press('ArrowDown');
}
