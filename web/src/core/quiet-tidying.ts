// When to compact: a little after the need arose, so that nobody waits for it at opening or right after erasing.

import { asCoreError, type CoreError } from './errors';

const restBefore = 3_000;

export class QuietTidying {
  /** Why the last compaction did not happen, or null; the journal is whole without it and the next opening asks again. */
  failure: CoreError | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly tidy: () => Promise<unknown>;

  constructor(tidy: () => Promise<unknown>) {
    this.tidy = tidy;
  }

  soon(): void {
    this.never();
    this.timer = setTimeout(() => void this.run(), restBefore);
  }

  never(): void {
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    try {
      await this.tidy();
      this.failure = null;
    } catch (thrown) {
      this.failure = asCoreError(thrown);
    }
  }
}
