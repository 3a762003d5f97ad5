// Records that screens share, each read once while the journal is open; what was read leaves the page at a lock.
import { untrack } from 'svelte';
import { core } from '../core/client.svelte';
import { SharedRecords } from '../core/shared-records.svelte';

export function sharedRecords(...kinds: string[]): SharedRecords {
  const records = new SharedRecords(kinds, {
    log: (moment) => core.log(moment),
    edit: (id, body) => core.edit(id, body),
    erase: (id) => core.erase(id),
    every: (some) => core.reading.every(some),
  });
  $effect.root(() => {
    $effect(() => {
      const open = core.status.kind === 'open';
      const waiting = core.unsaved.filter(({ kind }) => kinds.includes(kind));
      untrack(() => (open ? void records.load(waiting).catch(() => undefined) : records.rest(waiting)));
    });
  });
  return records;
}
