// The `performance.measure` entries kdf, open and append: in the worker's own timeline and in the page's.

export interface Measure {
  name: string;
  /** Epoch milliseconds: each realm has its own zero. */
  start: number;
  duration: number;
}

export async function measured<Result>(
  name: string,
  work: () => Promise<Result>,
  forward: (measure: Measure) => void,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const end = performance.now();
  performance.measure(name, { start, end });
  forward({ name, start: performance.timeOrigin + start, duration: end - start });
  return result;
}

/** Enters a worker's measure into this realm's timeline. */
export function enterMeasure(measure: Measure): void {
  const start = measure.start - performance.timeOrigin;
  if (start >= 0) performance.measure(measure.name, { start, duration: measure.duration });
}
