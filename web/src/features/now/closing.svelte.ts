// The close of an episode: how it is now, what happened, a line to keep, then whether any of it is kept at all.
import type { Stage } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import { core } from '../../core/client.svelte';
import type { Light } from '../../ui/lights';
import { episode, type Rest } from './episode.svelte';
import { markers, markersIn, type Marker } from './markers';
import { way } from './way.svelte';

/** write: number, markers, line. keep: nothing is stored yet, choose. done: said and put away. */
export type ClosePhase = 'write' | 'keep' | 'done';

/** What was begun at the close of which episode, for whoever goes to another screen and comes back. */
interface Begun {
  episode: string | null;
  line: string;
  chosen: Marker[];
}

let begun: Begun | null = null;

export class Closing {
  phase = $state<ClosePhase>('write');
  line = $state('');
  chosen = $state<Marker[]>([]);
  light = $state<Light | null>(null);
  distress = $state<number | null>(null);
  saving = $state(false);
  trouble = $state<string | null>(null);
  rest = $state<Rest>('none');
  lightAtEnd = $state<Light | null>(null);
  ask = $state(true);

  constructor(now = Date.now()) {
    this.ask = !episode.askedLately(now);
    const same = begun?.episode === episode.id ? begun : null;
    this.line = same?.line ?? core.draftOf('close') ?? '';
    this.chosen = same?.chosen ?? markersIn(core.draftOf('close markers') ?? '');
    if (!episode.open && core.unsaved.length > 0) this.phase = 'keep';
  }

  /** After every change of the line or the ticks. */
  keepDraft(): void {
    begun = { episode: episode.id, line: this.line, chosen: [...this.chosen] };
    core.draft('close', this.line);
    core.draft('close markers', this.chosen.join(' '));
  }

  /** The number and light of the close, then the end. The question of safety may come between: its stage, else null. */
  async finish(said: 'all' | 'nothing'): Promise<Stage | null> {
    this.saving = true;
    this.trouble = null;
    try {
      if (said === 'all' && (await this.#say()) === 'safety') return 'safety';
      const chosen = markers.filter((marker) => said === 'all' && this.chosen.includes(marker));
      await episode.close(said === 'all' ? this.line : '', chosen);
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return null;
    } finally {
      this.saving = false;
    }
    this.#putAway();
    return null;
  }

  letGo(): void {
    core.letGo();
    episode.forget();
    way.forget();
  }

  async #say(): Promise<Stage | null> {
    const { light, distress } = this;
    if (!this.ask || (light === null && distress === null)) return null;
    await episode.say('close', light, distress);
    this.ask = false;
    return way.take({ act: 'say', ...(light !== null && { level: light }), ...(distress !== null && { distress }) });
  }

  #putAway(): void {
    begun = null;
    core.draft('close', '');
    core.draft('close markers', '');
    this.rest = episode.rest;
    this.lightAtEnd = episode.light;
    void way.take({ act: 'finish' });
    episode.forget();
    way.forget();
    // The ceremony of keeping is never offered above yellow.
    const mayKeep = this.rest === 'memory' && core.status.kind === 'absent' && this.lightAtEnd !== 'red';
    this.phase = mayKeep ? 'keep' : 'done';
  }
}
