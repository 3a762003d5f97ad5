// Time and sight under the test's control.
import type { Page } from '@playwright/test';

/**
 * Hides or shows the page as another window in front would. Playwright keeps every page visible and focused, so the
 * two properties are overridden and the browser's own event is sent; the app reads nothing else about visibility.
 */
export async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (now ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** A clock that is wrong by `days` from the next page load on, in the page and in every worker it starts. */
export async function shiftClock(page: Page, days: number): Promise<void> {
  const shift = days * 86_400_000;
  const apply = (by: number): void => {
    const real = Date.now.bind(Date);
    const RealDate = Date;
    const Shifted = class extends RealDate {
      constructor(...parts: [] | [number]) {
        super(...(parts.length === 0 ? ([real() + by] as [number]) : parts));
      }
      static override now(): number {
        return real() + by;
      }
    };
    globalThis.Date = Shifted as DateConstructor;
  };
  await page.addInitScript(apply, shift);
  // Playwright's clock stops at the page; the stamps of records are made in the worker.
  page.on('worker', (worker) => void worker.evaluate(apply, shift).catch(() => undefined));
}

const dayMinutes = 24 * 60;

/** From the next page load on the clock on the wall of the browser's place reads `time` ("22:30"), `days` from today. */
export async function clockReads(page: Page, time: string, days = 1): Promise<void> {
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' }).format(Date.now());
  await shiftClock(page, days + (minutesOf(time) - minutesOf(wall)) / dayMinutes);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
