// Where the episode stands, as the guide in the core says it; the screens only render that.
import { core } from '../../core/client.svelte';
import type { GuideReply, Move, Offer, Resumed, Stage } from '../../core/api.gen';

type Ask = (moves: Move[], resumed?: Resumed) => Promise<GuideReply>;
type Taken = Omit<Move, 'at'>;

/** Where a move leads when the guide cannot be asked: nobody is held up, and every way out stays one. */
export function withoutGuide({ act, to }: Taken): Stage {
  if (act === 'go' && to) return to;
  if (act === 'close') return 'close';
  if (act === 'finish') return 'over';
  if (act === 'unsafe') return 'safety';
  return act === 'body' ? 'body' : 'choose';
}

export class Way {
  readonly #ask: Ask;
  #moves: Move[] = [];
  #resumed: Resumed | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  reply = $state.raw<GuideReply | null>(null);

  stage = $derived(this.reply?.stage ?? 'temperature');
  offers = $derived<readonly Offer[]>(this.reply?.offers ?? []);
  leading = $derived(this.offers.find((offer) => offer.weight === 'first') ?? null);

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The stage after one more move; null where the guide cannot be asked, which must never hold anybody up. */
  take(move: Taken, at = Date.now()): Promise<Stage | null> {
    return this.#inTurn(() => this.#move(move, at));
  }

  /** A screen is there, however the person came to it: the moves that lead to its stage are made. */
  arrive(stage: Stage): Promise<Stage | null> {
    return this.#inTurn(async () => {
      for (const move of this.#leadingTo(stage)) await this.#move(move, Date.now());
      return this.reply?.stage ?? null;
    });
  }

  takeUp(resumed: Resumed): Promise<Stage | null> {
    return this.#inTurn(async () => {
      this.#forget();
      this.#resumed = resumed;
      this.reply = await this.#ask([], resumed);
      return this.reply.stage;
    });
  }

  /** Back to the beginning, behind whatever is still under way. */
  forget(): void {
    void this.#inTurn(async () => {
      this.#forget();
      return null;
    });
  }

  #forget(): void {
    this.#moves = [];
    this.#resumed = undefined;
    this.reply = null;
  }

  #leadingTo(stage: Stage): Taken[] {
    const here = this.stage;
    if (here === stage) return [];
    if (stage === 'body') return [{ act: 'body' }];
    if (stage === 'again') return here === 'body' ? [{ act: 'done' }] : [{ act: 'body' }, { act: 'done' }];
    if (stage === 'safety') return [{ act: 'unsafe' }];
    if (stage === 'close') return [{ act: 'close' }];
    const home: Taken[] = here === 'choose' ? [] : [{ act: here === 'temperature' ? 'say' : 'leave' }];
    return stage === 'choose' ? home : [...home, { act: 'go', to: stage }];
  }

  async #move(move: Taken, at: number): Promise<Stage> {
    const moves = [...this.#moves, { ...move, at }];
    this.reply = await this.#ask(moves, this.#resumed);
    this.#moves = moves;
    return this.reply.stage;
  }

  #inTurn(work: () => Promise<Stage | null>): Promise<Stage | null> {
    const done = this.#turn.then(work).catch(() => null);
    this.#turn = done;
    return done;
  }
}

export const way = new Way((moves, resumed) => core.guiding.ask(moves, resumed));
