// Where a screen, or a step inside one, begins: on its heading, so that a screen reader says where one is.
import { tick } from 'svelte';

/** Nothing else tells that the screen has changed: its address stays out of the title, and a landmark alone is not read out. */
export function focusBeginning(): void {
  const main = document.getElementById('main');
  const heading = main?.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  (heading ?? main)?.focus({ preventScroll: true });
}

/** A step inside one screen: the focus and the view go to its beginning, as on a new screen. */
export async function stepChanged(): Promise<void> {
  await tick();
  focusBeginning();
  scrollTo(0, 0);
}
