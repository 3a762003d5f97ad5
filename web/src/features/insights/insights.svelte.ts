// The insights of the open journal: read once, put away card by card, forgotten at a lock.
import type { InsightsReply } from '../../core/api.gen';
import type { Moment, NewMoment } from '../../core/client.svelte';

export interface Source {
  read: () => Promise<InsightsReply>;
  dismissed: () => Promise<Moment[]>;
  write: (moment: NewMoment) => Promise<unknown>;
  erase: (id: string) => Promise<void>;
}

/** By the card's name: the records that put it away. */
type PutAway = Readonly<Record<string, readonly string[]>>;

export class Insights {
  /** Null until it is read. */
  reply = $state.raw<InsightsReply | null>(null);
  put = $state.raw<PutAway>({});
  trouble = $state<string | null>(null);
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  async load(): Promise<void> {
    try {
      const [reply, dismissed] = await Promise.all([this.source.read(), this.source.dismissed()]);
      this.put = byName(dismissed);
      this.reply = reply;
      this.trouble = null;
    } catch (failure) {
      this.trouble = codeOf(failure);
    }
  }

  async putAway(name: string): Promise<void> {
    await this.change(() => this.source.write({ kind: 'dismissed', body: { insight: name } }));
  }

  async bringBack(): Promise<void> {
    await this.change(async () => {
      for (const id of Object.values(this.put).flat()) await this.source.erase(id);
    });
  }

  forget(): void {
    this.reply = null;
    this.put = {};
  }

  private async change(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      this.put = byName(await this.source.dismissed());
      this.trouble = null;
    } catch (failure) {
      this.trouble = codeOf(failure);
    }
  }
}

function byName(moments: readonly Moment[]): PutAway {
  const found: Record<string, string[]> = {};
  for (const { id, body } of moments) {
    const name = body['insight'];
    if (typeof name === 'string') (found[name] ??= []).push(id);
  }
  return found;
}

const codeOf = (failure: unknown): string => (failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown');
