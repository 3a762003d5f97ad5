// The questionnaires of this page; what was read from the journal leaves it at a lock.
import { untrack } from 'svelte';
import { core } from '../core/client.svelte';
import { Shelf } from '../core/shelf.svelte';
import { Forms } from '../features/forms/forms.svelte';

export const forms = new Forms(new Shelf(['questionnaire', 'form']), {
  draft: (purpose, text) => core.draft(purpose, text),
  draftOf: (purpose) => core.draftOf(purpose),
  score: (request) => core.questionnaires.score(request),
  log: (moment) => core.log(moment),
  read: (bytes) => core.questionnaires.read(bytes),
  history: (request) => core.questionnaires.history(request),
});

$effect.root(() => {
  $effect(() => {
    if (core.status.kind !== 'open') untrack(() => forms.forget());
  });
});
