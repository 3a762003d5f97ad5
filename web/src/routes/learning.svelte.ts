// What was read, and the place on the path: shared by the screens of Learn; what came from the journal leaves this page at a lock.
import { core } from '../core/client.svelte';
import { newId } from '../core/random';
import { lessons } from '../features/learn/lessons';
import { Marks } from '../features/learn/marks.svelte';
import { Path } from '../features/learn/path.svelte';
import { keepInStep } from './shared-records.svelte';

async function written(kind: string, body: object): Promise<string> {
  const id = newId();
  await core.log({ id, kind, body });
  return id;
}

export const mayWrite = (): boolean => core.status.kind === 'open' && !core.status.readOnly;

export const marks = new Marks(
  {
    kept: () => core.reading.every(['lesson']),
    write: (body) => written('lesson', body),
    rewrite: (id, body) => core.edit(id, body),
    mayWrite,
    draft: (purpose, text) => core.draft(purpose, text),
    draftOf: (purpose) => core.draftOf(purpose),
  },
  lessons.map(({ id }) => id),
);

export const path = new Path({
  kept: () => core.reading.every(['programme']),
  write: (body) => written('programme', body),
  rewrite: (id, body) => core.edit(id, body),
});

$effect.root(() => {
  for (const one of [marks, path]) keepInStep([], one);
});
