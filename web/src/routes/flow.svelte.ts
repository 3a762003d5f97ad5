// The path through one episode across screens: what was tapped, what is still to be written, where to go next.
import { asCoreError } from '../core/errors';
import { nothing, type Felt } from '../core/felt';
import type { Move, Stage } from '../core/api.gen';
import { episode } from '../features/now/episode.svelte';
import { way, withoutGuide } from '../features/now/way.svelte';
import type { Light } from '../ui/lights';
import { router } from '../ui/router.svelte';
import { clear } from '../features/exercises/progress';
import { pathOfStage, pathOfTechnique } from './paths';

class Flow {
  /** The light just tapped on Now, until its number is given or left out. */
  light = $state<Light | null>(null);
  /** The rule of the pause was told on this page. */
  ruleTold = false;
  distress = $state<number | null>(null);
  felt = $state.raw<Felt>(nothing);
  last = $state('breathing');
  /** Whether the number changed at the last "And now?". */
  moved = $state(true);
  /** The screen that an exercise was begun from and leads back to. */
  from: string | null = null;
  /** Why the last moment could not be written; the exercise goes on meanwhile. */
  trouble = $state<string | null>(null);

  begin(light: Light): void {
    // An evening's first light after a close is a new course.
    if (!episode.open) way.forget();
    this.from = null;
    episode.begin(Date.now());
    this.light = light;
    this.distress = null;
    this.felt = nothing;
  }

  /** Leaves the first screen of an episode: the check-in is written behind the next screen. */
  leaveStart(to: string): void {
    const { light, distress, felt } = this;
    this.light = null;
    if (light !== null) {
      this.keep(episode.say('start', light, distress, Date.now(), felt));
      void way.take({ act: 'say', level: light, ...(distress !== null && { distress }) });
    }
    router.go(to);
  }

  startTechnique(technique: string): void {
    this.last = technique;
    const other = episode.running;
    if (other !== null && other.technique !== technique) this.keep(episode.finishTechnique(episode.distress, null));
    episode.startTechnique(technique);
    void way.arrive('body');
  }

  /** Leaves a running exercise without "And now?". */
  leaveTechnique(): void {
    clear();
    this.from = null;
    void way.take({ act: 'leave' });
    this.keep(episode.finishTechnique(episode.distress, null));
  }

  finishedTechnique(): void {
    clear();
    router.go('/again');
  }

  /** Takes "And now?": the technique's after is the number just given. Written behind the next screen. */
  answer(light: Light | null, distress: number | null, felt: Felt = nothing): void {
    const before = episode.distress;
    this.moved = before === null || distress === null || distress !== before;
    const used = episode.finishTechnique(before, distress);
    const said = episode.say('again', light, distress, Date.now(), felt);
    this.keep(Promise.all([used, said]));
  }

  /** From "And now?" back to where the exercise was begun; false where it was begun by itself. */
  goBack(): boolean {
    const { from } = this;
    this.from = null;
    if (from !== null) router.go(from);
    return from !== null;
  }

  /** Takes a step and shows the screen that the guide names; where it cannot be asked, the one that was wanted. */
  async take(move: Omit<Move, 'at'>): Promise<void> {
    this.show((await way.take(move)) ?? withoutGuide(move));
  }

  show(stage: Stage): void {
    router.go(stage === 'body' ? pathOfTechnique(this.last) : pathOfStage[stage]);
  }

  /** Something that is written behind the next screen. */
  keep(written: Promise<unknown>): void {
    this.trouble = null;
    written.catch((thrown: unknown) => (this.trouble = asCoreError(thrown).code));
  }
}

export const flow = new Flow();
