// Screens that show nothing but the lock while the journal is locked. They are fetched once the key is derived: that takes all the
// memory that a small phone can spare.
import { core } from '../core/client.svelte';
import { guarded } from './table';

export class Withheld {
  private derived = $state(false);

  constructor() {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('kdf').length > 0) this.derived = true;
    }).observe({ type: 'measure', buffered: true });
  }

  /** Whether the lock stands in place of the screen. */
  isLocked(entry: string): boolean {
    return guarded.has(entry) && core.status.kind === 'locked';
  }

  mayFetch(entry: string): boolean {
    return !guarded.has(entry) || this.derived || !['starting', 'locked'].includes(core.status.kind);
  }
}
