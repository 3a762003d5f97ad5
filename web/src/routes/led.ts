// Where Back leads from a screen that several others open: to the one that led there, also after a look at Help.
import { router } from '../ui/router.svelte';

const origins = new Map<string, string>();

/** For the link that leads to `screen`, before it is followed. */
export const leadTo = (screen: string): void => void origins.set(screen, router.path);

export const originOf = (screen: string, otherwise: string): string => origins.get(screen) ?? otherwise;
