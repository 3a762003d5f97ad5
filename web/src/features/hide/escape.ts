// Escape, three times in a row, for hands that find no button.

const withinMs = 1_500;

/** Escape three times in a row does the same as the button. */
export class EscapeThrice {
  #presses: number[] = [];
  readonly #then: () => void;

  constructor(then: () => void) {
    this.#then = then;
  }

  key(event: { key: string; timeStamp: number }): void {
    if (event.key !== 'Escape') {
      this.#presses = [];
      return;
    }
    this.#presses = [...this.#presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
    if (this.#presses.length < 3) return;
    this.#presses = [];
    this.#then();
  }
}
