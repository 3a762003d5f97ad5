// The insights of this page; what was read from the journal leaves it at a lock.
import { untrack } from 'svelte';
import { core } from '../core/client.svelte';
import { Insights } from '../features/insights/insights.svelte';

export const insights = new Insights({
  read: () => core.reading.insights(),
  dismissed: () => core.reading.every(['dismissed']),
  write: (moment) => core.log(moment),
  erase: (id) => core.erase(id),
});

$effect.root(() => {
  $effect(() => {
    if (core.status.kind !== 'open') untrack(() => insights.forget());
  });
});
