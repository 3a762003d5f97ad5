// Records as the core of this page writes and reads them.
import { core } from './client.svelte';
import type { RecordsDesk } from './shared-records.svelte';

export const deskOfCore: RecordsDesk = {
  log: (moment) => core.log(moment),
  edit: (id, body) => core.edit(id, body),
  erase: (id) => core.erase(id),
  every: (kinds) => core.reading.every(kinds),
};
