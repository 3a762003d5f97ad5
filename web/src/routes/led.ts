// Where Back leads from a screen that several others open: to the one that led there, also after a look at Help.
import { router } from '../ui/router.svelte';

/** Screens that stand by themselves come from one of these, by whatever link. */
const mains: readonly string[] = ['/', '/journal', '/practice', '/learn', '/path', '/insights'];
const origins = new Map<string, string>();

/** For the link that leads to `screen`, before it is followed. */
export const leadTo = (screen: string): void => void origins.set(screen, router.path);

export const originOf = (screen: string, otherwise: string): string => origins.get(screen) ?? otherwise;

/** Of the screen that begins now: the main screen it was opened from, else Practice. */
export function origin(): string {
  const { path, previous } = router;
  if (previous !== null && mains.includes(previous)) origins.set(path, previous);
  return originOf(path, '/practice');
}
