// The one wave of this page: it goes on across screens, and over a lock.
import { core } from '../core/client.svelte';
import { episode } from '../features/now/episode.svelte';
import { Wave } from '../features/wave/wave.svelte';

export const wave = new Wave({
  write: (kind, body, at) => episode.write(kind, body, at),
  edit: (id, body) => core.edit(id, body),
  later: (id, change) => core.addLater(id, change),
  canEdit: (id) => (core.status.kind === 'open' ? !core.status.readOnly : core.unsaved.some((moment) => moment.id === id)),
});
