// Letters, words and lines as far apart as somebody may set them (WCAG 1.4.12), and what is cut off then.
import type { Page } from '@playwright/test';
import { misfits } from './misfits';

/** The figures of the criterion. */
const wide = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** What is too small, too wide or cut off with wide spacing; the page is as before afterwards. */
export async function cutWhenSpaced(page: Page): Promise<string[]> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, wide);
  const found = [...(await misfits(page)), ...(await page.evaluate(cutOff))];
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  return found;
}

function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, dialog[open] *')].flatMap((element) => {
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    const shortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    if (shortened || element.closest('.sr, svg') !== null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    const across = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const down = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    return words && (across || down) ? [`cut off: ${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 40)}"`] : [];
  });
}
