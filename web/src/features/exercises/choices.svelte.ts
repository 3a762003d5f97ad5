// What a person thinks of each technique: whether they like it, whether it suits them, whether its caution concerns them.
import type { SharedRecords } from '../../core/shared-records.svelte';
import { choiceIn, choicesIn, type Choice } from './choice';

/** The kind of record; one for each technique. */
export const kind = 'technique_choice';
const none: Choice = { favourite: false, notForMe: false, cautionCleared: false };

export class TechniqueChoices {
  readonly #records: SharedRecords;
  readonly #known = $derived.by(() => choicesIn(this.#records.of(kind)));

  constructor(records: SharedRecords) {
    this.#records = records;
  }

  of(technique: string): Choice {
    return this.#known.get(technique) ?? none;
  }

  /** What is liked is not put away, and the other way round. */
  change(technique: string, change: Partial<Choice>): Promise<void> {
    const apart: Partial<Choice> = change.favourite === true ? { notForMe: false } : change.notForMe === true ? { favourite: false } : {};
    return this.#records.put(kind, ({ body }) => body['technique'] === technique, (body) => {
      const { favourite, notForMe, cautionCleared } = { ...choiceIn(body), ...change, ...apart };
      return { ...body, technique, favourite, not_for_me: notForMe, caution_cleared: cautionCleared };
    });
  }
}
