// What does not fit: measured in the page as it stands.
import type { Page } from '@playwright/test';

const least = 48;

/** Names of what can be tapped and is too small, and by how much the page is too wide. Links inside a sentence are exempt. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`page ${scrollWidth} wide on ${clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const inSentence = element.matches('p a');
      const forReadersOnly = element.closest('.sr, .skip') !== null;
      const behindSheet = document.querySelector('dialog[open]') !== null && element.closest('dialog[open]') === null;
      if (!shown || inSentence || forReadersOnly || behindSheet) continue;
      // A radio or a tick is tapped by its whole label.
      const target = element.matches('input[type=radio], input[type=checkbox]') ? (element.closest('label') ?? element) : element;
      const { width, height, left, right } = target.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}"`;
      // Seven days share the width of a phone: a day is as wide as that leaves it.
      const narrowest = element.matches('[data-day]') ? 40 : smallest;
      if (width < narrowest - 0.5 || height < smallest - 0.5) found.push(`${name} ${Math.round(width)} by ${Math.round(height)}`);
      if (left < -0.5 || right > clientWidth + 0.5) found.push(`${name} from ${Math.round(left)} to ${Math.round(right)}`);
    }
    return found;
  }, least);
}
