// What the Journal is asked to show as it opens, by the screen that leads there; asked once.
import type { Conditions } from '../features/journal/finding.svelte';

type Wanted = Partial<Conditions>;
let waiting: Wanted | null = null;

export const wanted = {
  put(conditions: Wanted): void {
    waiting = conditions;
  },
  take(): Wanted | null {
    const conditions = waiting;
    waiting = null;
    return conditions;
  },
};
