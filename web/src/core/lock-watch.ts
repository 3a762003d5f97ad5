// When an open journal locks by itself: without a touch for a while, or hidden longer than the grace.

/** Milliseconds. */
export interface LockLimits {
  idle: number;
  hidden: number;
}

export const defaultLimits: LockLimits = { idle: 5 * 60_000, hidden: 60_000 };

/** Two clocks: one stops while a phone sleeps, the other can be set back; the longer span counts. */
export interface Instant {
  wall: number;
  steady: number;
}

export function elapsed(from: Instant, to: Instant): number {
  return Math.max(to.wall - from.wall, to.steady - from.steady);
}

/** True when the journal must lock now. `hiddenSince` is null while the page can be seen. */
export function mustLock(touched: Instant, hiddenSince: Instant | null, now: Instant, limits: LockLimits): boolean {
  if (hiddenSince !== null && elapsed(hiddenSince, now) >= limits.hidden) return true;
  return elapsed(touched, now) >= limits.idle;
}

const checkEvery = 5_000;
const touches = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

export class LockWatch {
  limits: LockLimits = defaultLimits;
  private touched = instant();
  private hiddenSince: Instant | null = null;
  private timer: ReturnType<typeof setInterval> | null = null;
  private readonly onLock: () => void;

  constructor(onLock: () => void) {
    this.onLock = onLock;
  }

  start(): void {
    if (this.timer !== null) return;
    this.touched = instant();
    this.hiddenSince = document.hidden ? instant() : null;
    this.timer = setInterval(this.check, checkEvery);
    for (const name of touches) addEventListener(name, this.touch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.seen);
    for (const name of ['pageshow', 'focus', 'resume']) addEventListener(name, this.check);
  }

  stop(): void {
    if (this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
    for (const name of touches) removeEventListener(name, this.touch, { capture: true });
    document.removeEventListener('visibilitychange', this.seen);
    for (const name of ['pageshow', 'focus', 'resume']) removeEventListener(name, this.check);
  }

  /** A touch after a long sleep must not count as being there all along: the check comes first. */
  private readonly touch = (): void => {
    this.check();
    this.touched = instant();
  };

  /** Checked before a return is forgotten, and at once on leaving, for a grace of nothing. */
  private readonly seen = (): void => {
    if (document.hidden) this.hiddenSince = instant();
    this.check();
    if (!document.hidden) this.hiddenSince = null;
  };

  private readonly check = (): void => {
    if (this.timer !== null && mustLock(this.touched, this.hiddenSince, instant(), this.limits)) this.onLock();
  };
}

function instant(): Instant {
  return { wall: Date.now(), steady: performance.now() };
}
