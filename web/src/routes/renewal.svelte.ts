// After a lock the document is replaced, so that nothing that was read stays in its memory; never under an exercise.
import { core } from '../core/client.svelte';
import { episode } from '../features/now/episode.svelte';
import { router } from '../ui/router.svelte';

/** Screens on which a person rests: a new document takes nothing out of their hands. */
const restful = new Set(['/', '/journal', '/settings', '/unlock', '/happened', '/recovery', '/privacy', '/keep', '/open']);

/** Call while a component is set up. */
export function renewAfterLock(): void {
  let lockedOn: string | null = null;
  let hidden = $state(false);

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
    if (core.spent && restful.has(path) && free) void renew(path);
  });
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
