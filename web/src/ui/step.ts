// A step inside one screen: the focus and the view go to its beginning, as on a new screen.
import { tick } from 'svelte';

export async function stepChanged(): Promise<void> {
  await tick();
  document.getElementById('main')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
