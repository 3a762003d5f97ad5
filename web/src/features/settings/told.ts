// What to tell of a journal at its opening: one line per kind of happening, the newest first.
import type { Notice } from '../../core/client.svelte';

export interface Line {
  what: string;
  count: number;
  /** Of the last time, epoch ms. */
  at: number;
}

/** Damage has a card of its own. */
export function linesOf(notices: readonly Notice[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { what, at } of notices) {
    if (what === 'damage') continue;
    const line = lines.get(what);
    lines.set(what, { what, count: (line?.count ?? 0) + 1, at: Math.max(line?.at ?? 0, at) });
  }
  return [...lines.values()].sort((one, other) => other.at - one.at);
}

export const isDamaged = (notices: readonly Notice[]): boolean => notices.some(({ what }) => what === 'damage');
