// The one list of people of this page; what was read from the journal leaves it at a lock.
import { core } from '../core/client.svelte';
import { newId } from '../core/random';
import { OnePerson } from '../features/people/one-person.svelte';
import { People } from '../features/people/people.svelte';
import { keepInStep } from './shared-records.svelte';

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
  keepInStep(['person'], people);
  keepInStep([], { load: async () => undefined, rest: () => one.close() });
});
