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
