// What a reload may find of a running exercise: which step, since which minute. No words, cleared at the close.

interface Progress {
  step: string;
  startMinute: number;
}

const key = 'running';
const minuteMs = 60_000;

export function remember(step: string, now = Date.now()): void {
  const found = recall();
  if (found?.step === step) return;
  sessionStorage.setItem(key, JSON.stringify({ step, startMinute: Math.floor(now / minuteMs) }));
}

/** Whole minutes in ms that the step has been running; 0 when it is new. */
export function already(step: string, now = Date.now()): number {
  const found = recall();
  if (found?.step !== step) return 0;
  return Math.max(0, Math.floor(now / minuteMs) - found.startMinute) * minuteMs;
}

export function clear(): void {
  sessionStorage.removeItem(key);
}

function recall(): Progress | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null) return null;
    const { step, startMinute } = found as Record<string, unknown>;
    return typeof step === 'string' && typeof startMinute === 'number' ? { step, startMinute } : null;
  } catch {
    return null;
  }
}
