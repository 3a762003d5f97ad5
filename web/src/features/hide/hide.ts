// Hide, at once: a plain page first, then the journal is locked and the document replaced, so nothing stays in memory.
import { core } from '../../core/client.svelte';
import { router } from '../../ui/router.svelte';

export function hide(): void {
  // Without an open journal there is nothing to forget but this moment, and the person may come back to it.
  // Where the browser keeps nothing, a new document would lose the whole journal.
  const forget = core.status.kind === 'open' && core.store !== 'memory';
  router.go('/hidden');
  const gone = core.lock();
  if (forget) void gone.then(() => router.path === '/hidden' && location.replace('/hidden'));
}
