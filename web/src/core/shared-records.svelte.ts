// Records of kinds of which there are few: those of the open journal, or of this page where there is none. One list for all who show them.
import type { Moment, NewMoment } from './model';
import { newId } from './random';

/** Each resolves after the flush. */
export interface RecordsDesk {
  log(moment: NewMoment): Promise<unknown>;
  edit(id: string, body: object): Promise<unknown>;
  erase(id: string): Promise<unknown>;
  /** Every record of these kinds in the open journal, newest first. */
  every(kinds: string[]): Promise<Moment[]>;
}

export class SharedRecords {
  readonly kinds: readonly string[];
  readonly #desk: RecordsDesk;
  /** Newest first. */
  all = $state.raw<readonly Moment[]>([]);
  /** Whether the journal was read since it opened. */
  read = $state(false);
  #turn = 0;
  #line: Promise<unknown> = Promise.resolve();

  constructor(kinds: readonly string[], desk: RecordsDesk) {
    this.kinds = kinds;
    this.#desk = desk;
  }

  /** The journal is open: what it holds, with what waits on this page (oldest first). */
  load(waiting: readonly Moment[]): Promise<void> {
    const turn = ++this.#turn;
    return this.#inTurn(async () => {
      if (turn !== this.#turn) return;
      const kept = await this.#desk.every([...this.kinds]).catch((thrown: unknown) => {
        if (turn === this.#turn) throw thrown;
        return [];
      });
      if (turn !== this.#turn) return;
      const here = waiting.toReversed();
      this.all = [...here, ...kept.filter(({ id }) => !here.some((one) => one.id === id))];
      this.read = true;
    });
  }

  /** No journal, or a closed one: nothing that was read from it stays. */
  rest(waiting: readonly Moment[]): void {
    this.#turn++;
    this.read = false;
    this.all = waiting.toReversed();
  }

  of(kind: string): readonly Moment[] {
    return this.all.filter((moment) => moment.kind === kind);
  }

  /** Its id. What is written one after the other is written in that order. */
  write(kind: string, body: object): Promise<string> {
    return this.#inTurn(() => this.#write(kind, body));
  }

  /** Changes it in place. */
  change(id: string, body: object): Promise<void> {
    return this.#inTurn(() => this.#change(id, body));
  }

  /** For records of which there is one for each subject: `find` picks it among all, at the moment its turn has come. */
  put(kind: string, find: (moment: Moment) => boolean, next: (body: Record<string, unknown>) => object): Promise<void> {
    return this.#inTurn(async () => {
      const known = this.of(kind).find(find);
      if (known === undefined) await this.#write(kind, next({}));
      else await this.#change(known.id, next(known.body));
    });
  }

  erase(id: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#desk.erase(id);
      this.all = this.all.filter((moment) => moment.id !== id);
    });
  }

  async #write(kind: string, body: object): Promise<string> {
    const id = newId();
    await this.#desk.log({ id, kind, body });
    this.all = [{ id, kind, at: Date.now(), offset: 0, body: { ...body } }, ...this.all.filter((one) => one.id !== id)];
    return id;
  }

  async #change(id: string, body: object): Promise<void> {
    await this.#desk.edit(id, body);
    this.all = this.all.map((moment) => (moment.id === id ? { ...moment, body: { ...body } } : moment));
  }

  #inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => undefined);
    return done;
  }
}
