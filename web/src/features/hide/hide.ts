// Hide, at once: a plain page first, then the journal is locked and the document replaced, so nothing stays in memory.
import { core, type Status } from '../../core/client.svelte';
import type { StoreKind } from '../../core/storage';
import { router } from '../../ui/router.svelte';

export interface Hiding {
  journal: { readonly status: Status; readonly store: StoreKind | null; lock(): Promise<void> };
  place: { readonly path: string; go(path: string): void };
  replace(path: string): void;
}

const here: Hiding = { journal: core, place: router, replace: (path) => location.replace(path) };

export function hide({ journal, place, replace }: Hiding = here): void {
  // Without an open journal there is nothing to forget but this moment, and the person may come back to it.
  // Where the browser keeps nothing, a new document would lose the whole journal.
  const forget = journal.status.kind === 'open' && journal.store !== 'memory';
  place.go('/hidden');
  const gone = journal.lock();
  if (forget) void gone.then(() => place.path === '/hidden' && replace('/hidden'));
}
