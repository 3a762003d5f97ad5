// The page of one person: concerns above everything, moments of care where they may be shown.
import { asCoreError } from '../../core/errors';
import type { Moment, TimelinePage, TimelineQuery } from '../../core/client.svelte';

export interface Desk {
  page(query: TimelineQuery): Promise<TimelinePage>;
}

const largestPage = 500;

export class OnePerson {
  readonly #desk: Desk;
  id = $state<string | null>(null);
  /** Newest first; also fears in which something on the safety list was ticked. Null until they are known. */
  concerns = $state.raw<readonly Moment[] | null>(null);
  care = $state.raw<readonly Moment[]>([]);
  /** There is more care than `care` holds. */
  moreCare = $state(false);
  trouble = $state<string | null>(null);
  #turn = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async open(id: string): Promise<void> {
    this.close();
    this.id = id;
    const turn = this.#turn;
    try {
      const [concerns, care] = await Promise.all([this.#concernsOf(id), this.#desk.page({ kinds: ['care'], person: id, limit: 20 })]);
      if (turn !== this.#turn) return;
      this.concerns = concerns;
      this.care = care.moments;
      this.moreCare = care.next !== undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.trouble = asCoreError(thrown).code;
    }
  }

  close(): void {
    this.#turn++;
    Object.assign(this, { id: null, concerns: null, care: [], moreCare: false, trouble: null });
  }

  /** All of them: a concern is never folded away. */
  async #concernsOf(person: string): Promise<Moment[]> {
    const found: Moment[] = [];
    let before: string | undefined;
    do {
      const page: TimelinePage = await this.#desk.page({ kinds: ['concern', 'thought_record'], person, limit: largestPage, ...(before !== undefined && { before }) });
      found.push(...page.moments.filter(isConcern));
      before = page.next;
    } while (before !== undefined);
    return found;
  }
}

const isConcern = ({ kind, body }: Moment): boolean => kind === 'concern' || (Array.isArray(body['safety']) && body['safety'].length > 0);
