// Where a screen that stands by itself leads back to: the main screen it was opened from, else Practice.
import { router } from '../ui/router.svelte';

const mains: readonly string[] = ['/', '/journal', '/practice', '/learn', '/path', '/insights'];

export function origin(): string {
  const { previous } = router;
  return previous !== null && mains.includes(previous) ? previous : '/practice';
}
