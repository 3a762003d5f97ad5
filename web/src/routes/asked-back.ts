// What the journal asks back, and whether a screen may lead there: after the opening task, and in a calm light as the core sees it.
import { core } from '../core/client.svelte';
import { Asking } from '../features/ledger/asking.svelte';

export const asking = (): Asking =>
  new Asking({
    due: async () => (core.asked.for('fears') ? core.reading.due() : []),
    write: (body) => core.log({ kind: 'outcome', body }),
    rewrite: (id, body) => core.edit(id, body),
    draft: (purpose, text) => core.draft(purpose, text),
    draftOf: (purpose) => core.draftOf(purpose),
  });

/** False also where it cannot be known: nobody is led to an empty page. */
export async function mayAskBack(): Promise<boolean> {
  if (core.status.kind !== 'open' || core.status.readOnly || !core.asked.for('fears')) return false;
  return core.reading.due().then(
    (fears) => fears.length > 0,
    () => false,
  );
}
