// One urge, watched: which one, how strong it was at each look, how it ended. Written at its start and rewritten at each mark.
import type { Mark } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import type { Moment } from '../../core/client.svelte';
import { endsAfter } from './running';
import { urgeKindOf, type UrgeKind } from './urges';

export type { Mark } from '../../core/api.gen';
export type WavePhase = 'which' | 'strength' | 'watch' | 'after';
export type WaveEnding = 'passed' | 'acted' | 'asked';

/** Where the wave is written. `edit` is asked for where `canEdit` says so; elsewhere what was said is kept by `later`, and waits. */
export interface WaveWriter {
  write(kind: 'urge' | 'urge_end', body: object, at: number): Promise<string>;
  edit(id: string, body: object): Promise<void>;
  canEdit(id: string): boolean;
  later(id: string, change: object): Promise<void>;
}

/** An answer within this time corrects the one before it. */
const sameLook = 60_000;
/** What was said longer ago than this does not tell how strong the urge was at its end. */
const fresh = 5 * 60_000;

export class Wave {
  readonly #writer: WaveWriter;
  phase = $state<WavePhase>('which');
  urge = $state<UrgeKind | null>(null);
  name = $state('');
  strength = $state<number | null>(null);
  person = $state<string | null>(null);
  marks = $state.raw<readonly Mark[]>([]);
  startedAt = $state(0);
  id = $state<string | null>(null);
  saving = $state(false);
  /** Said, and not in its record yet: the journal is locked, or the write did not work. */
  waiting = $state(false);
  trouble = $state<string | null>(null);
  /** The marks that rest on this device, though not in the journal. */
  #kept: readonly Mark[] = [];
  #turn: Promise<void> = Promise.resolve();

  running = $derived(this.phase === 'watch');
  last = $derived(this.marks.at(-1)?.strength ?? this.strength);

  constructor(writer: WaveWriter) {
    this.#writer = writer;
  }

  begin(now = Date.now()): Promise<void> {
    this.startedAt = now;
    this.phase = 'watch';
    this.waiting = true;
    return this.save();
  }

  /** Goes on with one that the journal holds. */
  takeUp({ id, at, body }: Pick<Moment, 'id' | 'at' | 'body'>): void {
    this.forget();
    this.urge = urgeKindOf(body['urge']);
    this.name = typeof body['name'] === 'string' ? body['name'] : '';
    this.strength = typeof body['strength'] === 'number' ? body['strength'] : null;
    this.person = typeof body['person'] === 'string' ? body['person'] : null;
    this.marks = Array.isArray(body['marks']) ? body['marks'].filter(isMark) : [];
    this.startedAt = at;
    this.id = id;
    this.phase = 'watch';
  }

  /** Milliseconds since it began; a clock that jumped back stands still at what was said last. */
  elapsed(now: number): number {
    return Math.max(now, this.marks.at(-1)?.at ?? 0, this.startedAt) - this.startedAt;
  }

  lapsed(now: number): boolean {
    return this.running && this.elapsed(now) >= endsAfter;
  }

  /** How strong it is at this look. Shown at once, written by `save`. */
  say(strength: number, now = Date.now()): void {
    const before = this.marks.at(-1);
    const at = Math.max(now, before?.at ?? this.startedAt);
    this.waiting = true;
    if (before !== undefined && at - before.at < sameLook) this.marks = [...this.marks.slice(0, -1), { at: before.at, strength }];
    else if (before === undefined && this.strength !== null && at - this.startedAt < sameLook) this.strength = strength;
    else this.marks = [...this.marks, { at, strength }];
  }

  /** Writes what was said since, one write behind the other; what cannot be written yet goes on waiting. */
  save(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#save());
    return this.#turn;
  }

  /** Resolves true once the end is written. */
  async end(ending: WaveEnding, now = Date.now()): Promise<boolean> {
    this.saving = true;
    await this.save();
    try {
      if (this.id === null) return false;
      const last = this.marks.at(-1) ?? (this.strength === null ? null : { at: this.startedAt, strength: this.strength });
      const at = Math.max(now, last?.at ?? this.startedAt);
      const said = last !== null && at - last.at < fresh ? { strength: last.strength } : {};
      await this.#writer.write('urge_end', { urge: this.id, end: ending, ...said }, at);
      this.trouble = null;
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return false;
    } finally {
      this.saving = false;
    }
    this.phase = 'after';
    return true;
  }

  /** Back to the question which urge it is; what was written stays where it is. */
  forget(): void {
    this.phase = 'which';
    this.urge = null;
    this.name = '';
    this.strength = null;
    this.person = null;
    this.marks = this.#kept = [];
    this.startedAt = 0;
    this.id = null;
    this.waiting = false;
    this.trouble = null;
  }

  async #save(): Promise<void> {
    if (!this.waiting) return;
    const body = this.#body();
    const whole = this.id === null || this.#writer.canEdit(this.id);
    this.waiting = !whole;
    try {
      if (this.id === null) this.id = await this.#writer.write('urge', body, this.startedAt);
      else if (whole) await this.#writer.edit(this.id, body);
      else if (this.marks.length > 0 && this.marks !== this.#kept) await this.#keep(this.id);
      this.trouble = null;
    } catch (thrown) {
      this.waiting = true;
      this.trouble = asCoreError(thrown).code;
    }
  }

  async #keep(id: string): Promise<void> {
    const marks = this.marks;
    await this.#writer.later(id, { marks: marks.map(({ at, strength }) => ({ at, strength })) });
    this.#kept = marks;
  }

  #body(): object {
    const name = this.urge === 'own' ? this.name.trim() : '';
    return {
      urge: this.urge ?? 'own',
      ...(name !== '' && { name }),
      ...(this.strength !== null && { strength: this.strength }),
      ...(this.marks.length > 0 && { marks: this.marks.map(({ at, strength }) => ({ at, strength })) }),
      ...(this.person !== null && { person: this.person }),
    };
  }
}

function isMark(value: unknown): value is Mark {
  const { at, strength } = (value ?? {}) as Partial<Mark>;
  return typeof at === 'number' && typeof strength === 'number' && strength >= 0 && strength <= 10;
}
