// Hide, at once: a plain page first, then the journal is locked and the document replaced, so nothing stays in memory.
import { core } from '../../core/client.svelte';
import { router } from '../../ui/router.svelte';

/** Time for typed text to reach the file; the plain page stands meanwhile. */
const saveMs = 2_500;

export function hide(): void {
  const wasOpen = core.status.kind === 'open';
  router.go('/hidden');
  core.lock();
  // Without an open journal there is nothing to forget but this moment, and the person may come back to it.
  if (wasOpen) setTimeout(() => router.path === '/hidden' && location.replace('/hidden'), saveMs);
}

const withinMs = 1_500;

/** Escape three times in a row does the same as the button. */
export class EscapeThrice {
  #presses: number[] = [];
  readonly #then: () => void;

  constructor(then: () => void) {
    this.#then = then;
  }

  key(event: { key: string; timeStamp: number }): void {
    if (event.key !== 'Escape') {
      this.#presses = [];
      return;
    }
    this.#presses = [...this.#presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
    if (this.#presses.length < 3) return;
    this.#presses = [];
    this.#then();
  }
}
