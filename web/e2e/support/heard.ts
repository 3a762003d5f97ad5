// What a screen reader is told without a move of the focus: text that came into a live region which stood there before it, within reach.
import { expect, type Page } from '@playwright/test';

declare global {
  var heard: string[];
}

/** From the next page load on. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(watchRegions);
}

export async function hears(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => globalThis.heard.join('\n')), `heard: ${text}`).toContain(text);
}

/** What was said before does not count any more. */
export const forgetHeard = (page: Page): Promise<void> => page.evaluate(() => void globalThis.heard.splice(0));

/** Runs in the page. */
function watchRegions(): void {
  globalThis.heard = [];
  let frame = 0;
  const known = new Map<Element, { since: number; text: string }>();

  /** Neither left out of the page nor under a sheet. */
  const inReach = (region: Element): boolean => {
    const sheet = [...document.querySelectorAll('dialog:modal')].at(-1);
    if (sheet !== undefined && !sheet.contains(region)) return false;
    return region.checkVisibility({ visibilityProperty: true }) && region.closest('[inert], [aria-hidden="true"]') === null;
  };

  const look = (): void => {
    const regions = [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]')].filter(inReach);
    for (const gone of [...known.keys()].filter((region) => !regions.includes(region))) known.delete(gone);
    for (const region of regions) {
      const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      const before = known.get(region);
      if (before === undefined) known.set(region, { since: frame, text });
      else if (before.text !== text) {
        // In the frame of its birth nobody has noticed the region yet.
        if (text !== '' && before.since < frame) globalThis.heard.push(text);
        before.text = text;
      }
    }
  };

  const turn = (): void => {
    frame += 1;
    requestAnimationFrame(turn);
  };
  requestAnimationFrame(turn);
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
