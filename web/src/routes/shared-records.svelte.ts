// What is read while the journal is open leaves the page at a lock: records that screens share, and whatever else is kept in step with it.
import { untrack } from 'svelte';
import { core, type Moment } from '../core/client.svelte';
import { deskOfCore } from '../core/records-desk';
import { SharedRecords } from '../core/shared-records.svelte';

interface Kept {
  /** The journal is open; `waiting`: what of these kinds is on this page alone, oldest first. */
  load(waiting: readonly Moment[]): Promise<unknown>;
  /** It is closed, or there is none. */
  rest(waiting: readonly Moment[]): void;
}

/** Call where effects may begin: in a component, or inside `$effect.root`. */
export function keepInStep(kinds: readonly string[], kept: Kept): void {
  $effect(() => {
    const open = core.status.kind === 'open';
    const waiting = kinds.length === 0 ? [] : core.unsaved.filter(({ kind }) => kinds.includes(kind));
    untrack(() => (open ? void kept.load(waiting).catch(() => undefined) : kept.rest(waiting)));
  });
}

export function sharedRecords(...kinds: string[]): SharedRecords {
  const records = new SharedRecords(kinds, deskOfCore);
  $effect.root(() => keepInStep(kinds, records));
  return records;
}
