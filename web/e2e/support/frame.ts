// What stands around every screen: Help and Hide in one order, and the main screens in theirs.
import type { Page } from '@playwright/test';
import { shellWords as words } from '../../src/words/en';

const tabs = [words.now, words.journal, words.insights, words.practice, words.learn, words.people, words.settings];
/** Help leads to these, and is left out on them. */
const ofHelp = ['/help', '/specialists', '/safe', '/hidden'];

/** What differs from every other screen. */
export async function oddities(page: Page): Promise<string[]> {
  const { path, end, main } = await page.evaluate(() => {
    const said = (element: Element): string => (element.textContent ?? '').trim();
    const list = (selector: string): string[] => [...document.querySelectorAll(selector)].map(said);
    return { path: location.pathname, end: list('.top-end > *'), main: list('nav.tabs a') };
  });
  const found: string[] = [];
  const wanted = [words.help, words.hide].join();
  if (end.join() !== wanted && !ofHelp.includes(path)) found.push(`top right: ${end.join()}`);
  if (main.length > 0 && main.join() !== tabs.join()) found.push(`tabs: ${main.join()}`);
  return found;
}
