// The keyboard alone on the state that stands there: Tab comes to everything that can be used, in the order of the page, and it is seen where it is.
import type { Page } from '@playwright/test';

interface Look {
  /** Everything Tab has to come to, in the order of the page; a group of radios is one. */
  usable: string[];
  /** Where the focus is among them; -1 for what only scrolls, and for nothing. */
  place: number;
  trouble: string | null;
}

const most = 900;

/** What Tab does not come to, comes to out of order, or what has the focus and does not show it. */
export async function lostByKeys(page: Page): Promise<string[]> {
  await page.evaluate(settled);
  const screen = page.url();
  let { usable } = await page.evaluate(look);
  let stops: Look[] = [];
  // Once round from wherever the focus is, out of the document and in again; what scrolls and the parts of a time are presses too.
  for (let presses = 0, all = 0; presses < 2 * usable.length + 10 && all < most && placesOf(stops).size < usable.length; presses++, all++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(look);
    // The screen was not all there yet.
    if (now.usable.join() !== usable.join()) {
      usable = now.usable;
      stops = [];
      presses = 0;
    }
    stops.push(now);
  }
  const places = placesOf(stops);
  const unreached = usable.filter((_, place) => !places.has(place)).map((name) => `not reached: ${name}`);
  const led = page.url() === screen ? [] : [`the focus alone led to ${page.url()}`];
  return [...new Set([...led, ...unreached, ...outOfOrder(stops), ...stops.flatMap(({ trouble }) => trouble ?? [])])];
}

/** A new screen has put the focus on its heading; no hand is as quick as a test. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    let frames = 3;
    const next = (): void => void (frames-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });

const placesOf = (stops: Look[]): Set<number> => new Set(stops.map(({ place }) => place).filter((place) => place >= 0));

/** Back is only allowed from the last to the first. */
function outOfOrder(stops: Look[]): string[] {
  const met = stops.filter(({ place }) => place >= 0);
  const first = Math.min(...placesOf(met));
  const last = Math.max(...placesOf(met));
  return met.slice(1).flatMap(({ place, usable }, index) => {
    const before = met[index]?.place ?? 0;
    return place < before && !(place === first && before === last) ? [`out of order: ${usable[place]} after ${usable[before]}`] : [];
  });
}

/** Runs in the page. */
function look(): Look {
  // One sheet may lie on another.
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
  const groups = new Set<string>();
  const found = [...(sheet ?? document).querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!element.matches('input[type=radio]')) return true;
    const group = element.getAttribute('name') ?? '';
    return groups.has(group) ? false : groups.add(group) !== null;
  });
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const usable = found.map(nameOf);
  const at = document.activeElement;
  const isRadio = (element: Element | null): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'radio';
  const place = found.findIndex((element) => element === at || (isRadio(element) && isRadio(at) && element.name === at.name));
  if (place < 0 || !(at instanceof HTMLElement)) return { usable, place: -1, trouble: null };

  const shown = at.closest('label') ?? at;
  const ringed = [at, shown, shown.parentElement].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  const box = shown.getBoundingClientRect();
  const points = [0.5, 0.1, 0.9].flatMap((across) => [0.5, 0.1, 0.9].map((down) => document.elementFromPoint(box.left + box.width * across, box.top + box.height * down)));
  const isSeen = points.some((top) => top !== null && (shown.contains(top) || top.contains(shown)));
  if (!isSeen) return { usable, place, trouble: `covered: ${nameOf(at)}` };
  return { usable, place, trouble: ringed ? null : `no ring: ${nameOf(at)}` };
}
