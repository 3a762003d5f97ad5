// The close of an episode: how it is now, a line to keep, then whether any of it is kept at all.
import { asCoreError } from '../../core/errors';
import { core } from '../../core/client.svelte';
import type { Light } from '../../ui/lights';
import { episode, type Rest } from './episode.svelte';
import { way } from './way.svelte';

/** write: number and line. keep: nothing is stored yet, choose. done: said and put away. */
export type ClosePhase = 'write' | 'keep' | 'done';

export class Closing {
  phase = $state<ClosePhase>('write');
  line = $state(core.draftOf('close') ?? '');
  light = $state<Light | null>(null);
  distress = $state<number | null>(null);
  saving = $state(false);
  trouble = $state<string | null>(null);
  rest = $state<Rest>('none');
  lightAtEnd = $state<Light | null>(null);
  readonly ask: boolean;

  constructor(now = Date.now()) {
    this.ask = !episode.askedLately(now);
    if (!episode.open && core.unsaved.length > 0) this.phase = 'keep';
  }

  /** Writes what was said; resolves to the next phase only after it rests somewhere. */
  async finish(line: string): Promise<void> {
    this.saving = true;
    this.trouble = null;
    try {
      if (this.ask) await episode.say('close', this.light, this.distress);
      await episode.close(line);
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return;
    } finally {
      this.saving = false;
    }
    core.draft('close', '');
    this.rest = episode.rest;
    this.lightAtEnd = episode.light;
    episode.forget();
    way.forget();
    // The ceremony of keeping is never offered above yellow.
    const mayKeep = this.rest === 'memory' && core.status.kind === 'absent' && this.lightAtEnd !== 'red';
    this.phase = mayKeep ? 'keep' : 'done';
  }

  letGo(): void {
    core.letGo();
    episode.forget();
    way.forget();
  }
}
