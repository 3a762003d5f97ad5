// What has no place on the screen and is told to a screen reader alone: it is said once, in a region that outlives every screen.
import { tick } from 'svelte';

let said = $state('');

export const aloud = { get said(): string { return said; } };

/** The same words are said again where the same thing happens again. */
export async function sayAloud(text: string): Promise<void> {
  said = '';
  await tick();
  said = text;
}
