// The one list of people of this page; what was read from the journal leaves it at a lock.
import { untrack } from 'svelte';
import { core } from '../core/client.svelte';
import { newId } from '../core/random';
import { People } from '../features/people/people.svelte';

export const people = new People({
  write: async (body) => {
    const id = newId();
    await core.log({ id, kind: 'person', body });
    return id;
  },
  kept: () => core.reading.every(['person']),
});

$effect.root(() => {
  $effect(() => {
    const open = core.status.kind === 'open';
    const waiting = core.unsaved.filter(({ kind }) => kind === 'person');
    untrack(() => (open ? void people.load(waiting).catch(() => undefined) : people.rest(waiting)));
  });
});
