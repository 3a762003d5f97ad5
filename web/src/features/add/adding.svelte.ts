// A moment added by hand, in one of a few quick ways; what is typed is a draft until it is saved, also from one day to the next.
import type { Care, CareSort, CheckIn, Trigger, TriggerSort } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import { nothing, partOf, type Felt } from '../../core/felt';
import type { Light } from '../../ui/lights';
import { tagsIn } from './tags';

export type Way = 'note' | 'trigger' | 'check_in' | 'reassurance' | 'care';
export const ways: readonly Way[] = ['note', 'trigger', 'check_in', 'reassurance', 'care'];
/** How somebody asked to hear it again. */
export const hows = ['asked', 'hinted', 'checked', 'searched', 'other'] as const;
export type How = (typeof hows)[number];
export const sorts: readonly TriggerSort[] = ['worry', 'conflict', 'topic'];
export const careSorts: readonly CareSort[] = ['steady', 'kind', 'safe'];

const fieldsOf = {
  note: ['note'],
  trigger: ['trigger', 'trigger tags', 'trigger sort', 'trigger person'],
  check_in: [],
  reassurance: ['asked again', 'asked again how', 'asked again person', 'asked again tried'],
  care: ['care', 'care sort', 'care person'],
} as const satisfies Record<Way, readonly string[]>;
type Typed = (typeof fieldsOf)[Way][number];
const typed: readonly Typed[] = ways.flatMap((way): readonly Typed[] => fieldsOf[way]);

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
  felt = $state.raw<Felt>(nothing);
  saving = $state(false);
  trouble = $state<string | null>(null);

  tags = $derived(tagsIn(this.#typed['trigger tags']));
  /** Whether there is anything to save. Whom it is about says nothing by itself. */
  ready = $derived.by(() => {
    if (this.way === 'note') return this.#typed.note.trim() !== '';
    if (this.way === 'check_in') return this.light !== null || this.distress !== null || Object.keys(partOf(this.felt)).length > 0;
    if (this.way === 'reassurance') return this.how !== null || this.#typed['asked again'].trim() !== '';
    if (this.way === 'care') return this.#typed.care.trim() !== '' || this.careSort !== null;
    return this.#typed.trigger.trim() !== '' || this.sort !== null || this.tags.length > 0;
  });

  /** `alone`: the one way of this sheet. Else it begins with a way in which something was typed before. */
  constructor(desk: Desk, alone?: Way) {
    this.#desk = desk;
    for (const field of typed) this.#typed[field] = desk.draftOf(field) ?? '';
    this.way = alone ?? ways.find((way) => fieldsOf[way].some((field) => this.#typed[field] !== '')) ?? 'note';
  }

  text(field: 'note' | 'trigger' | 'trigger tags' | 'asked again' | 'care'): string {
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

  get careSort(): CareSort | null {
    return careSorts.find((one) => one === this.#typed['care sort']) ?? null;
  }

  set careSort(sort: CareSort | null) {
    this.put('care sort', sort ?? '');
  }

  get person(): string | null {
    return this.#typed[this.#whose] || null;
  }

  set person(person: string | null) {
    this.put(this.#whose, person ?? '');
  }

  get #whose(): 'care person' | 'trigger person' {
    return this.way === 'care' ? 'care person' : 'trigger person';
  }

  get how(): How | null {
    return hows.find((one) => one === this.#typed['asked again how']) ?? null;
  }

  set how(how: How | null) {
    this.put('asked again how', how ?? '');
  }

  /** Who was asked. */
  get asked(): string | null {
    return this.#typed['asked again person'] || null;
  }

  set asked(person: string | null) {
    this.put('asked again person', person ?? '');
  }

  /** After a try with one's own tools. */
  get tried(): boolean {
    return this.#typed['asked again tried'] !== '';
  }

  set tried(tried: boolean) {
    this.put('asked again tried', tried ? 'yes' : '');
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
    for (const field of fieldsOf[this.way]) this.put(field, '');
    return true;
  }

  #body(): CheckIn | Trigger | Care | object {
    const { light, distress, sort, careSort, person, tags } = this;
    if (this.way === 'note') return { text: this.#typed.note };
    if (this.way === 'check_in') return { ...(light !== null && { level: light }), ...(distress !== null && { distress }), ...partOf(this.felt) };
    if (this.way === 'reassurance') return this.#reassurance();
    const what = this.#typed[this.way].trim();
    if (this.way === 'care') return { ...(what !== '' && { what }), ...(careSort !== null && { sort: careSort }), ...(person !== null && { person }) };
    return { ...(what !== '' && { what }), ...(sort !== null && { sort }), ...(tags.length > 0 && { tags }), ...(person !== null && { person }) };
  }

  #reassurance(): object {
    const { how, asked, tried } = this;
    const note = this.#typed['asked again'].trim();
    return { ...(how !== null && { how }), ...(asked !== null && { person: asked }), ...(tried && { tried }), ...(note !== '' && { note }) };
  }
}
