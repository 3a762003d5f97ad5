// What was read, and what is kept for later: one record for each lesson. Without a key it waits as a draft.
import type { Lesson, Read } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';

/** `write` and `rewrite` resolve after the flush. */
export interface MarksDesk {
  kept(): Promise<Moment[]>;
  write(body: Lesson): Promise<string>;
  rewrite(id: string, body: object): Promise<unknown>;
  /** False while only a draft can be kept. */
  mayWrite(): boolean;
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
}

interface Kept {
  id: string;
  body: Record<string, unknown>;
}

/** By the ids of lessons. */
export type Reads = Readonly<Partial<Record<string, Read>>>;

const reads: readonly Read[] = ['done', 'later'];
const readOf = (value: unknown): Read | null => reads.find((one) => one === value) ?? null;
const purposeOf = (lesson: string): string => `lesson ${lesson}`;

export class Marks {
  readonly #desk: MarksDesk;
  readonly #lessons: readonly string[];
  #kept: Partial<Record<string, Kept>> = {};
  #loading: Promise<void> = Promise.resolve();
  #turn = 0;
  of = $state.raw<Reads>({});

  constructor(desk: MarksDesk, lessons: readonly string[]) {
    this.#desk = desk;
    this.#lessons = lessons;
  }

  /** The journal is open: what it holds, and what was marked while it was locked. */
  load(): Promise<void> {
    return (this.#loading = this.#load(++this.#turn));
  }

  /** Nothing that was read from the journal stays behind a lock. */
  rest(): void {
    this.#turn++;
    this.#kept = {};
    this.of = {};
  }

  async mark(lesson: string, read: Read): Promise<void> {
    await this.#loading.catch(() => undefined);
    if (this.#desk.mayWrite()) await this.#write(lesson, read);
    else this.#desk.draft(purposeOf(lesson), read);
  }

  async #write(lesson: string, read: Read): Promise<void> {
    const turn = this.#turn;
    const known = this.#kept[lesson];
    const body = { ...known?.body, lesson, read };
    if (known === undefined) this.#kept[lesson] = { id: await this.#desk.write(body), body };
    else {
      await this.#desk.rewrite(known.id, body);
      known.body = body;
    }
    if (turn === this.#turn) this.of = { ...this.of, [lesson]: read };
  }

  async #load(turn: number): Promise<void> {
    const kept = await this.#desk.kept();
    if (turn !== this.#turn) return;
    this.#kept = {};
    const found: Partial<Record<string, Read>> = {};
    // Newest first: an older one of another device says less.
    for (const { id, body } of kept) {
      const lesson = this.#lessons.find((one) => one === body['lesson']);
      const read = readOf(body['read']);
      if (lesson === undefined || read === null || found[lesson]) continue;
      found[lesson] = read;
      this.#kept[lesson] = { id, body };
    }
    this.of = found;
    await this.#takeUp();
  }

  async #takeUp(): Promise<void> {
    if (!this.#desk.mayWrite()) return;
    for (const lesson of this.#lessons) {
      const read = readOf(this.#desk.draftOf(purposeOf(lesson)));
      if (read === null) continue;
      await this.#write(lesson, read);
      this.#desk.draft(purposeOf(lesson), '');
    }
  }
}
