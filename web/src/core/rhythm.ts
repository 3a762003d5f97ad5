// The rhythm of a slow breath, in whole seconds: within what is gentle, and never longer in than out.

export interface Rhythm {
  in: number;
  out: number;
}

/** About six breaths a minute, as in the studies of slow breathing. */
export const usual: Rhythm = { in: 4, out: 6 };

/** Shorter is no slow breath, longer strains. */
export const ins = [3, 4, 5, 6] as const;
export const outs = [3, 4, 5, 6, 7, 8, 9] as const;

/** The nearest gentle one; what is no rhythm at all is the usual one. */
export function gentle(wanted: unknown): Rhythm {
  if (typeof wanted !== 'object' || wanted === null) return usual;
  const { in: inward, out } = wanted as Record<string, unknown>;
  if (typeof inward !== 'number' || typeof out !== 'number' || !Number.isFinite(inward + out)) return usual;
  const within = (value: number, some: readonly number[]): number => Math.min(Math.max(Math.round(value), Math.min(...some)), Math.max(...some));
  const slowIn = within(inward, ins);
  return { in: slowIn, out: Math.max(slowIn, within(out, outs)) };
}
