// The desk of a moment that is added by hand, in the journal of this device.
import { core } from '../../core/client.svelte';
import type { Desk } from './adding.svelte';

export const desk: Desk = {
  log: (kind, body) => core.log({ kind, body }),
  draft: (purpose, text) => core.draft(purpose, text),
  draftOf: (purpose) => core.draftOf(purpose),
};
