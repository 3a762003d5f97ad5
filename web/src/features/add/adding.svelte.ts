// A moment added by hand, in one of three quick ways; what is typed is a draft until it is saved, also from one day to the next.
import type { CheckIn, Trigger, TriggerSort } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import type { Light } from '../../ui/lights';
import { tagsIn } from './tags';

export type Way = 'note' | 'trigger' | 'check_in';
export const ways: readonly Way[] = ['note', 'trigger', 'check_in'];
export const sorts: readonly TriggerSort[] = ['worry', 'conflict', 'topic'];

type Typed = 'note' | 'trigger' | 'trigger tags' | 'trigger sort' | 'trigger person';
const typed: readonly Typed[] = ['note', 'trigger', 'trigger tags', 'trigger sort', 'trigger person'];

/** `log` resolves after the flush. */
export interface Desk {
  log(kind: Way, body: object): Promise<unknown>;
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

export class Adding {
  readonly #desk: Desk;
  readonly #typed = $state({} as Record<Typed, string>);
  way = $state<Way>('note');
  light = $state<Light | null>(null);
  distress = $state<number | null>(null);
  saving = $state(false);
  trouble = $state<string | null>(null);

  tags = $derived(tagsIn(this.#typed['trigger tags']));
  /** Whether there is anything to save. Whom it is about says nothing by itself. */
  ready = $derived.by(() => {
    if (this.way === 'note') return this.#typed.note.trim() !== '';
    if (this.way === 'check_in') return this.light !== null || this.distress !== null;
    return this.#typed.trigger.trim() !== '' || this.sort !== null || this.tags.length > 0;
  });

  constructor(desk: Desk) {
    this.#desk = desk;
    for (const field of typed) this.#typed[field] = desk.draftOf(field) ?? '';
    if (this.#typed.note === '' && typed.some((field) => this.#typed[field] !== '')) this.way = 'trigger';
  }

  text(field: 'note' | 'trigger' | 'trigger tags'): string {
    return this.#typed[field];
  }

  put(field: Typed, text: string): void {
    this.#typed[field] = text;
    this.#desk.draft(field, text);
  }

  get sort(): TriggerSort | null {
    return sorts.find((one) => one === this.#typed['trigger sort']) ?? null;
  }

  set sort(sort: TriggerSort | null) {
    this.put('trigger sort', sort ?? '');
  }

  get person(): string | null {
    return this.#typed['trigger person'] || null;
  }

  set person(person: string | null) {
    this.put('trigger person', person ?? '');
  }

  /** True once it is saved; the drafts of the other ways stay. */
  async save(): Promise<boolean> {
    if (!this.ready || this.saving) return false;
    this.saving = true;
    this.trouble = null;
    try {
      await this.#desk.log(this.way, this.#body());
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return false;
    } finally {
      this.saving = false;
    }
    for (const field of typed) if ((field === 'note' ? 'note' : 'trigger') === this.way) this.put(field, '');
    return true;
  }

  #body(): CheckIn | Trigger | { text: string } {
    const { light, distress, sort, person, tags } = this;
    if (this.way === 'note') return { text: this.#typed.note };
    if (this.way === 'check_in') return { ...(light !== null && { level: light }), ...(distress !== null && { distress }) };
    const what = this.#typed.trigger.trim();
    return { ...(what !== '' && { what }), ...(sort !== null && { sort }), ...(tags.length > 0 && { tags }), ...(person !== null && { person }) };
  }
}
