// After a lock the document is replaced, so that nothing that was read stays in its memory; never under an exercise.
import { untrack } from 'svelte';
import { core } from '../core/client.svelte';
import { episode } from '../features/now/episode.svelte';
import { router } from '../ui/router.svelte';

/** Screens on which a person rests: a new document takes nothing out of their hands. */
const restful = new Set(['/', '/journal', '/settings', '/unlock', '/happened', '/recovery', '/privacy', '/keep', '/open', '/ledger', '/week', '/plans', '/beliefs', '/markers', '/concerns', '/review', '/people', '/care', '/practice', '/techniques', '/toolkit', '/insights', '/about', '/specialists', '/learn', '/path']);
const isRestful = (path: string): boolean => restful.has(path) || path.startsWith('/learn/');

/** How long the bare ground may stand between the journal and the lock screen of the new document. */
const bareAtMost = 600;

/** Call while a component is set up. `bare`: show nothing, so that the lock screen does not come twice. */
export function renewAfterLock(): { readonly bare: boolean } {
  let lockedOn: string | null = null;
  let hidden = $state(false);
  let bare = $state(false);

  $effect(() => {
    if (!core.closing || !isRestful(untrack(() => router.path))) return;
    bare = true;
    setTimeout(() => (bare = false), bareAtMost);
  });

  $effect(() => {
    const seen = (): void => void (hidden = document.hidden);
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  });

  $effect(() => {
    const { path } = router;
    lockedOn = core.spent ? (lockedOn ?? path) : null;
    // An episode that goes on is waited for, unless the person had left it before the lock or has gone away since.
    const free = !episode.open || hidden || path === lockedOn;
    if (core.spent && isRestful(path) && free) void renew(path);
  });

  return {
    get bare() {
      return bare;
    },
  };
}

async function renew(path: string): Promise<void> {
  // Without the app on this device or its server within reach a new document would be an error page, and help gone with it.
  if (!(await withinReach()) || !core.spent || router.path !== path) return;
  if (path === '/keep') router.go('/unlock');
  router.renew();
}

async function withinReach(): Promise<boolean> {
  if (navigator.serviceWorker?.controller) return true;
  return fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );
}
