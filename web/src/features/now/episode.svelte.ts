// One wave of distress, from the first light to the close: what was said, tried, and when. In memory; moments go to the core.
import { core, type Kept, type NewMoment } from '../../core/client.svelte';
import { nothing, partOf, type Felt } from '../../core/felt';
import { newId } from '../../core/random';
import type { Light } from '../../ui/lights';

/** One point of the path: distress and light are null where the person left them out. */
export interface Reading {
  at: number;
  light: Light | null;
  distress: number | null;
}

export type Rest = 'none' | 'saving' | 'memory' | 'inbox' | 'journal';

/** The technique that the others are compared with. */
const justWait = 'waiting';

/** A reading older than this is asked again at the close. */
const freshMs = 5 * 60_000;

type Log = (moment: NewMoment) => Promise<Kept>;

export class Episode {
  readonly #core: Log;
  id = $state<string | null>(null);
  startedAt = $state(0);
  readings = $state<Reading[]>([]);
  tried = $state<string[]>([]);
  /** A technique that has run and is not logged yet. */
  running = $state<{ technique: string; startedAt: number } | null>(null);
  /** The technique that was suggested in this episode. */
  suggested: string | null = null;
  rest = $state<Rest>('none');

  light = $derived(this.readings.findLast((reading) => reading.light !== null)?.light ?? null);
  distress = $derived(this.readings.findLast((reading) => reading.distress !== null)?.distress ?? null);
  open = $derived(this.id !== null);

  constructor(log: Log) {
    this.#core = log;
  }

  begin(now: number): void {
    if (this.id !== null) return;
    this.id = newId();
    this.startedAt = now;
  }

  /** The light and number of this moment, and what it feels like, as a check-in. Nothing said means nothing written. */
  async say(step: 'start' | 'again' | 'close', light: Light | null, distress: number | null, now = Date.now(), felt: Felt = nothing): Promise<void> {
    this.begin(now);
    const said = { ...(light && { level: light }), ...(distress !== null && { distress }), ...partOf(felt) };
    if (light !== null || distress !== null) this.readings.push({ at: now, light, distress });
    if (Object.keys(said).length > 0) await this.#log('check_in', { ...said, step }, now);
  }

  startTechnique(technique: string, now = Date.now()): void {
    this.begin(now);
    if (this.running?.technique === technique) return;
    this.running = { technique, startedAt: now };
  }

  /** Writes the technique that ran, with the number before and the number now. */
  async finishTechnique(before: number | null, after: number | null, now = Date.now()): Promise<void> {
    const run = this.running;
    if (run === null) return;
    this.running = null;
    this.tried.push(run.technique);
    const body = { technique: run.technique, end: now, ...(before !== null && { before }), ...(after !== null && { after }), origin: run.technique === justWait ? 'just_wait' : run.technique === this.suggested ? 'suggested' : 'chosen' };
    await this.#log('technique_use', body, run.startedAt);
  }

  askedLately(now = Date.now()): boolean {
    const last = this.readings.at(-1);
    return last !== undefined && now - last.at < freshMs;
  }

  /** Writes something of this episode; its id, for a later `rewrite`. */
  async write(kind: string, body: object, now = Date.now()): Promise<string> {
    this.begin(now);
    const id = newId();
    await this.#log(kind, body, now, id);
    return id;
  }

  /** Goes on with one that the journal holds; its readings and techniques oldest first. */
  takeUp({ id, startedAt, readings, tried }: { id: string; startedAt: number; readings: Reading[]; tried: string[] }): void {
    this.forget();
    this.id = id;
    this.startedAt = startedAt;
    this.readings = readings;
    this.tried = tried;
  }

  async close(line: string, markers: readonly string[] = [], now = Date.now()): Promise<void> {
    if (this.running !== null) await this.finishTechnique(this.distress, null, now);
    const body = {
      ...(this.light && { level: this.light }),
      ...(this.distress !== null && { distress: this.distress }),
      ...(markers.length > 0 && { markers }),
      ...(line.trim() !== '' && { line: line.trim() }),
    };
    await this.#log('episode_end', body, now);
  }

  /** Back to the beginning; what was logged stays where it is. */
  forget(): void {
    this.id = null;
    this.startedAt = 0;
    this.readings = [];
    this.tried = [];
    this.running = null;
    this.suggested = null;
    this.rest = 'none';
  }

  async #log(kind: string, body: object, at: number, id?: string): Promise<void> {
    this.rest = 'saving';
    try {
      this.rest = await this.#core({ kind, body, at, ...(id !== undefined && { id }), ...(this.id !== null && { episode: this.id }) });
    } catch (thrown) {
      this.rest = 'none';
      throw thrown;
    }
  }
}

export const episode = new Episode((moment) => core.log(moment));
