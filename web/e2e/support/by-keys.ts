// The keyboard alone on the state that stands there: Tab comes to everything that can be used, in the order of the page, and it is seen where it is.
import type { Page } from '@playwright/test';

interface Stop {
  /** Place in the order of the page; -1 for what only scrolls. */
  place: number;
  trouble: string | null;
}

/** What Tab does not come to, comes to out of order, or what has the focus and does not show it. */
export async function lostByKeys(page: Page): Promise<string[]> {
  const all = await page.evaluate(usable);
  const stops: Stop[] = [];
  // Once round from wherever the focus is, out of the document and in again; what scrolls and the parts of a time are presses too.
  for (let presses = 0; presses < 2 * all.length + 10 && new Set(stops.map(({ place }) => place)).size <= all.length; presses++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(stopHere));
  }
  const places = stops.map(({ place }) => place).filter((place) => place >= 0);
  const unreached = all.filter((_, place) => !places.includes(place)).map((name) => `not reached: ${name}`);
  return [...new Set([...unreached, ...outOfOrder(places, all), ...stops.flatMap(({ trouble }) => trouble ?? [])])];
}

/** Back is only allowed from the last to the first. */
function outOfOrder(places: number[], all: string[]): string[] {
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return places.slice(1).flatMap((place, index) => {
    const before = places[index] ?? 0;
    return place < before && !(place === first && before === last) ? [`out of order: ${all[place]} after ${all[before]}`] : [];
  });
}

/** Names of everything Tab has to come to, in the order of the page; kept for `stopHere`. A group of radios is one. */
function usable(): string[] {
  // One sheet may lie on another.
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
  const groups = new Set<string>();
  const found = [...(sheet ?? document).querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!element.matches('input[type=radio]')) return true;
    const name = element.getAttribute('name') ?? '';
    return groups.has(name) ? false : groups.add(name) !== null;
  });
  (globalThis as unknown as { usable: HTMLElement[] }).usable = found;
  return found.map((element) => `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').trim().slice(0, 40)}"`);
}

function stopHere(): Stop {
  const at = document.activeElement;
  const { usable } = globalThis as unknown as { usable: HTMLElement[] };
  const isAt = (element: HTMLElement): boolean => element === at || (element instanceof HTMLInputElement && at instanceof HTMLInputElement && element.type === 'radio' && at.type === 'radio' && element.name === at.name);
  const place = usable.findIndex(isAt);
  if (place < 0 || !(at instanceof HTMLElement)) return { place: -1, trouble: null };
  const name = `${at.tagName.toLowerCase()} "${(at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent ?? '').trim().slice(0, 40)}"`;
  const shown = at.closest('label') ?? at;
  const ringed = [at, shown, shown.parentElement].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  const box = shown.getBoundingClientRect();
  const points = [0.5, 0.1, 0.9].flatMap((across) => [0.5, 0.1, 0.9].map((down) => document.elementFromPoint(box.left + box.width * across, box.top + box.height * down)));
  const isSeen = points.some((top) => top !== null && (shown.contains(top) || top.contains(shown)));
  if (!isSeen) return { place, trouble: `covered: ${name}` };
  return { place, trouble: ringed ? null : `no ring: ${name}` };
}
