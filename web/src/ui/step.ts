// Where a screen, or a step inside one, begins: on its heading, so that a screen reader says where one is.
import { tick } from 'svelte';

/**
 * Moves the focus to the heading, unless something else takes it meanwhile. Nothing else tells that the screen has changed: the title
 * stays neutral, and a landmark alone is not read out. Two frames later, because a screen reader that is told of a focus before
 * it was told of the heading says nothing.
 */
export function focusBeginning(): void {
  const before = document.activeElement;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const now = document.activeElement;
      if (now !== before && now !== document.body) return;
      const main = document.getElementById('main');
      const heading = main?.querySelector('h1');
      if (heading) heading.tabIndex = -1;
      (heading ?? main)?.focus({ preventScroll: true });
    }),
  );
}

/** A step inside one screen: the focus and the view go to its beginning, as on a new screen. */
export async function stepChanged(): Promise<void> {
  await tick();
  focusBeginning();
  scrollTo(0, 0);
}
