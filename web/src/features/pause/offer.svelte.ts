// The message of a pause before it begins: how long, and how it will be read.
import { clockTime, offsetNow } from '../../ui/time';
import { pauseWords } from '../../words/en';
import { backAfter, backAtClock, localClock, usual } from './promise';

const words = pauseWords.set;
const gap = '…';

export class Offer {
  readonly #longer: boolean;
  /** Minutes as text, or `clock`. */
  #chosen = $state(String(usual));
  #clock = $state('');
  #from = $state(0);
  /** Own words with a gap where the time stands, so that it always names the time that was chosen. */
  #typed = $state<string | null>(null);
  #copied = $state(false);
  /** Start was tapped with a clock time outside the limits. */
  refused = $state(false);

  backAt = $derived(this.#chosen === 'clock' ? backAtClock(this.#clock, this.#from) : backAfter(Number(this.#chosen), this.#from));
  time = $derived(this.backAt === null ? gap : clockTime(this.backAt, offsetNow(this.backAt)));

  constructor(longer: boolean, typed: string | null, now = Date.now()) {
    this.#longer = longer;
    this.#from = now;
    this.#typed = typed;
  }

  /** Time goes on; a message that was read, changed or copied keeps the time it names. */
  look(now: number): void {
    if (!this.#copied && this.#typed === null) this.#from = now;
  }

  copied(): void {
    this.#copied = true;
  }

  get chosen(): string {
    return this.#chosen;
  }

  set chosen(chosen: string) {
    this.#change(() => {
      if (chosen === 'clock' && this.#clock === '') this.#clock = localClock(this.backAt ?? this.#from);
      this.#chosen = chosen;
    });
  }

  get clock(): string {
    return this.#clock;
  }

  set clock(clock: string) {
    this.#change(() => (this.#clock = clock));
  }

  get text(): string {
    return this.#typed?.replaceAll(gap, this.time) ?? (this.#longer ? words.messageLonger(this.time) : words.message(this.time));
  }

  set text(text: string) {
    this.#typed = text.replaceAll(this.time, gap);
  }

  /** What is kept of the own words while the pause has not begun. */
  get draft(): string {
    return this.#typed ?? '';
  }

  #change(change: () => void): void {
    this.refused = false;
    this.#copied = false;
    this.#from = Date.now();
    change();
  }
}
