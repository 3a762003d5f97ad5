// Where a screen that stands by itself leads back to: the main screen it was opened from, else Practice where that exists.
import { router } from '../ui/router.svelte';
import { later } from './table';

const mains: readonly string[] = ['/', '/journal', '/practice', '/learn', '/path', '/insights'];

export function origin(): string {
  const { previous } = router;
  if (previous !== null && mains.includes(previous)) return previous;
  return '/practice' in later ? '/practice' : '/';
}
