// The breathing pacer: where in the breath we are, worked out from the time that passed, so sleep and hidden tabs do no harm.
import { usual, type Rhythm } from '../../core/rhythm';

export type Phase = 'in' | 'out';

/** `elapsed` and `length` in ms. */
export function moment(elapsed: number, length: number, rhythm: Rhythm = usual): { phase: Phase; beat: number; minutesLeft: number; over: boolean } {
  const breathMs = (rhythm.in + rhythm.out) * 1_000;
  const within = ((elapsed % breathMs) + breathMs) % breathMs;
  const left = Math.max(0, length - elapsed);
  return {
    phase: within < rhythm.in * 1_000 ? 'in' : 'out',
    beat: Math.floor(within / 1_000),
    minutesLeft: left < 30_000 ? 0 : Math.max(1, Math.round(left / 60_000)),
    over: left === 0,
  };
}

type Clock = () => number;

export class Pacer {
  phase = $state<Phase>('in');
  beat = $state(0);
  minutesLeft = $state(0);
  over = $state(false);
  readonly #length: number;
  readonly #rhythm: Rhythm;
  readonly #clock: Clock;
  #startedAt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #onphase: (phase: Phase) => void = () => undefined;

  /** `already`: ms that had passed before a reload. */
  constructor(length: number, already = 0, rhythm: Rhythm = usual, clock: Clock = () => performance.now()) {
    this.#length = length;
    this.#rhythm = rhythm;
    this.#clock = clock;
    this.#startedAt = clock() - already;
    this.#show();
  }

  start(onphase: (phase: Phase) => void, already = 0): void {
    this.#onphase = onphase;
    this.#startedAt = this.#clock() - already;
    onphase('in');
    this.#tick();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #tick = (): void => {
    this.#show();
    // A hair past the whole second, so that rounding never shows the beat before.
    const toNext = 1_000 - ((this.#clock() - this.#startedAt) % 1_000) + 5;
    this.#timer = setTimeout(this.#tick, toNext);
  };

  #show(): void {
    const now = moment(this.#clock() - this.#startedAt, this.#length, this.#rhythm);
    const turned = now.phase !== this.phase;
    this.phase = now.phase;
    this.beat = now.beat;
    this.minutesLeft = now.minutesLeft;
    this.over = now.over;
    if (turned) this.#onphase(now.phase);
  }
}
