// The one list of people of this page; what was read from the journal leaves it at a lock.
import { untrack } from 'svelte';
import { core } from '../core/client.svelte';
import { newId } from '../core/random';
import { OnePerson } from '../features/people/one-person.svelte';
import { People } from '../features/people/people.svelte';

export const people = new People({
  write: async (body) => {
    const id = newId();
    await core.log({ id, kind: 'person', body });
    return id;
  },
  rewrite: (id, body) => core.edit(id, body),
  erase: (id) => core.erase(id),
  kept: () => core.reading.every(['person']),
  told: () => core.reading.people(),
});

export const one = new OnePerson({ page: (query) => core.reading.timeline(query) });

$effect.root(() => {
  $effect(() => {
    const open = core.status.kind === 'open';
    const waiting = core.unsaved.filter(({ kind }) => kind === 'person');
    untrack(() => {
      if (open) return void people.load(waiting).catch(() => undefined);
      people.rest(waiting);
      one.close();
    });
  });
});
