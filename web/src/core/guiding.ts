// What an episode asks on its way: where it stands, what its moments tell, whether a fear was looked at lately.

import type { GuideReply, Move, RepeatsRequest, Resumed, ResumeReply } from './api.gen';
import type { Holder } from './holder.svelte';
import type { Repeats } from './model';

export class Guiding {
  private readonly holder: Holder;

  constructor(holder: Holder) {
    this.holder = holder;
  }

  /** Where an episode stands after its moves so far; needs no journal. */
  ask(moves: Move[], resumed?: Resumed): Promise<GuideReply> {
    return this.holder.call('guide', { ...(resumed && { resumed }), moves, now: Date.now() });
  }

  /** What the moments of an episode in the open journal tell, to go on with it. */
  resume(episode: string): Promise<ResumeReply> {
    return this.holder.call('resume', { episode });
  }

  /** Whether this fear was looked at lately; only while open. */
  repeats(fear: Omit<RepeatsRequest, 'now'>): Promise<Repeats> {
    return this.holder.call('repeats', { ...fear, now: Date.now() });
  }
}
