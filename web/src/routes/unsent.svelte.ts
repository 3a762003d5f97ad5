// The one unsent message of this page and the one that is read again; both leave the page at a lock, and their drafts stay.
import { core, type Moment } from '../core/client.svelte';
import { takesAll } from '../core/takes-all';
import { episode } from '../features/now/episode.svelte';
import { Reread } from '../features/unsent/reread.svelte';
import { Unsent } from '../features/unsent/unsent.svelte';

const purpose = 'unsent';
const keptPage = 200;

export const unsent = new Unsent({
  write: (body, at) => episode.write('message', body, at),
  erase: (id) => core.erase(id),
  canWrite: () => takesAll(core.status),
  draft: (text) => core.draft(purpose, text),
  draftOf: () => core.draftOf(purpose),
  draftKept: () => core.draftsKept(),
});

export const reread = new Reread({
  edit: (id, body) => core.edit(id, body),
  erase: (id) => core.erase(id),
  draft: (id, text) => core.draft(`edit ${id}`, text),
  draftOf: (id) => core.draftOf(`edit ${id}`),
});

/** Every message within reach right now, in no order. */
export async function messages(): Promise<Moment[]> {
  const kept = core.status.kind === 'open' ? (await core.reading.timeline({ limit: keptPage, kinds: ['message'] })).moments : [];
  return [...kept, ...core.unsaved.filter(({ kind }) => kind === 'message')];
}

$effect.root(() => {
  let wasOpen = false;
  $effect(() => {
    const open = core.status.kind === 'open';
    if (open) unsent.takeUp();
    else if (wasOpen) {
      unsent.putAway();
      reread.putAway();
    }
    wasOpen = open;
  });
});
