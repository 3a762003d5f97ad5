// Questionnaires from a file: reading one, scoring a form, and what its scores tell over time.

import type { FileReply, FormReply, FormRequest, FormsReply } from './api.gen';
import type { Holder } from './holder.svelte';
import type { AskedForms } from './messages';

export class Questionnaires {
  private readonly holder: Holder;

  constructor(holder: Holder) {
    this.holder = holder;
  }

  /** What a file holds, or what is in the way and where. Nothing is kept yet. */
  read(bytes: Uint8Array): Promise<FileReply> {
    return this.holder.call('readQuestionnaire', { bytes });
  }

  /** Scores where the form is complete; and whether the question of safety comes first. */
  score(request: FormRequest): Promise<FormReply> {
    return this.holder.call('scoreForm', request);
  }

  /** Every time it was filled in, and what changed; withheld while the light said last is red. */
  history(request: AskedForms): Promise<FormsReply> {
    return this.holder.call('formHistory', request);
  }
}
