// One cross-examination: its answers, the question that stands on the screen, and what of it is written down.
import type { Concern, Prediction, ThoughtRecord } from '../../core/api.gen';
import { troubleOf } from '../../core/errors';
import { concernOf, needsCare, noAnswers, recordOf, type Answers } from './answers';
import { dueOf, type Wait } from './due';
import type { Repeats } from '../../core/client.svelte';
import { KeptAnswers } from './kept-answers';
import type { Desk as Drafts } from './kept-texts';
import { after, before, type Step } from './steps';

/** Where an examination is written. `write` resolves to the id, after the flush. */
export interface Desk extends Drafts {
  write(kind: 'thought_record' | 'concern' | 'prediction', body: ThoughtRecord | Concern | Prediction): Promise<string>;
  edit(id: string, body: object): Promise<void>;
  /** Locked, or open in another tab: such a record cannot be written now, and stays a draft. */
  mayWrite(): boolean;
  /** Questions that the person does not want to be asked. */
  off(): readonly Step[];
  /** Whether this fear was looked at lately; null where that cannot be known. */
  repeats(claim: string, person: string | null, again: string | null): Promise<Repeats | null>;
}

export class Examination {
  readonly #desk: Desk;
  readonly #kept: KeptAnswers;
  answers = $state<Answers>(noAnswers());
  step = $state<Step>('claim');
  chance = $state<number | null>(null);
  wait = $state<Wait>('tomorrow');
  saving = $state(false);
  trouble = $state<string | null>(null);
  /** What the journal says about this fear, where it is worth a pause. */
  seen = $state.raw<Repeats | null>(null);
  /** Begun before, and taken up again from its drafts. */
  resumed = $state(false);
  /** What stands here is in the journal, or on this page where there is none. */
  written = $state(false);
  #asked = false;
  #record: string | null = null;
  #concern: string | null = null;
  #prediction: string | null = null;
  #last = '';
  #turn: Promise<unknown> = Promise.resolve();

  care = $derived(needsCare(this.answers));
  pinned = $derived(this.step !== 'claim' && this.answers.claim.trim() !== '');

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#kept = new KeptAnswers(desk);
  }

  /** What was typed before a reload comes back; what stands here already is newer. */
  takeUp(): void {
    if (recordOf(this.answers) !== null) return;
    const kept = this.#kept.take();
    if (kept === null) return;
    this.answers = kept.answers;
    this.step = kept.place.step;
    this.chance = kept.place.chance;
    this.wait = kept.place.wait;
    this.#record = kept.place.record;
    this.#concern = kept.place.concern;
    this.#prediction = kept.place.prediction;
    this.resumed = true;
  }

  /** To be called with every change. */
  keepDraft(): void {
    const answers = $state.snapshot(this.answers);
    const body = JSON.stringify(recordOf(answers));
    // Nothing said, or nothing that is not written already.
    if (body === 'null' || body === this.#last) this.#kept.clear();
    else this.#kept.put(answers, { step: this.step, chance: this.chance, wait: this.wait, record: this.#record, concern: this.#concern, prediction: this.#prediction });
    this.written = body === this.#last;
  }

  async next(): Promise<void> {
    if (this.step === 'claim' && (await this.#pauses())) this.step = 'seen';
    else this.step = after(this.step, this.answers, this.#desk.off());
  }

  /** Leaves the answer of this question out. What was typed or ticked stays: it was said. */
  skip(): Promise<void> {
    const { answers } = this;
    if (this.step === 'belief') answers.before = null;
    if (this.step === 'acted') answers.acted = null;
    if (this.step === 'adds_up') answers.addsUp = null;
    if (this.step === 'about') answers.about = null;
    if (this.step === 'after') answers.after = null;
    return this.next();
  }

  /** False at the first question. */
  back(): boolean {
    const earlier = before(this.step, this.answers, this.#desk.off());
    if (earlier === null) return false;
    this.step = earlier;
    return true;
  }

  choose(earlier: { id: string; claim: string; person?: string | undefined }): void {
    this.answers.claim = earlier.claim;
    this.answers.person = earlier.person ?? null;
    this.answers.again = earlier.id;
  }

  /** Writes what stands here, whichever way it is left; false where it has to stay a draft. */
  write(): Promise<boolean> {
    const done = this.#turn.then(() => this.#write());
    this.#turn = done;
    return done;
  }

  /** The fear as something to look at on another day. False when it could not be written. */
  async expect(chanceAsked: boolean, now = Date.now()): Promise<boolean> {
    const due = dueOf(this.wait, now);
    const claim = this.answers.claim.trim();
    if (due === null || claim === '' || this.care) return true;
    // Where the record has to wait as a draft, so has the question about it.
    if (!(await this.write())) return this.trouble === null;
    const body: Prediction = {
      claim,
      ...(chanceAsked && this.chance !== null && { probability: this.chance }),
      due,
      ...(this.answers.person !== null && { person: this.answers.person }),
      ...(this.#record !== null && { thought_record: this.#record }),
    };
    return this.#safely(async () => {
      if (this.#prediction === null) this.#prediction = await this.#desk.write('prediction', body);
      else await this.#desk.edit(this.#prediction, body);
    });
  }

  /** An empty page for another fear. */
  startAnew(): void {
    this.#kept.clear();
    Object.assign(this, { answers: noAnswers(), step: 'claim', chance: null, wait: 'tomorrow', trouble: null, seen: null, resumed: false, written: false });
    this.#asked = false;
    this.#record = this.#concern = this.#prediction = null;
    this.#last = '';
  }

  async #write(): Promise<boolean> {
    const answers = $state.snapshot(this.answers);
    const body = recordOf(answers);
    if (body === null) return true;
    const text = JSON.stringify(body);
    if (text === this.#last) return true;
    if (!this.#desk.mayWrite()) return false;
    return this.#safely(async () => {
      if (this.#record === null) this.#record = await this.#desk.write('thought_record', body);
      else await this.#desk.edit(this.#record, body);
      if (needsCare(answers)) await this.#writeConcern(concernOf(answers, this.#record));
      this.#last = text;
      // What was typed meanwhile is still a draft.
      this.keepDraft();
    });
  }

  async #writeConcern(body: Concern): Promise<void> {
    if (this.#concern === null) this.#concern = await this.#desk.write('concern', body);
    else await this.#desk.edit(this.#concern, body);
  }

  async #safely(work: () => Promise<void>): Promise<boolean> {
    this.saving = true;
    this.trouble = null;
    this.trouble = await troubleOf(work());
    this.saving = false;
    return this.trouble === null;
  }

  /** Asked once: after "examine anyway" nobody is asked again. */
  async #pauses(): Promise<boolean> {
    const { claim, person, again } = this.answers;
    if (this.#asked || this.#record !== null || claim.trim() === '') return false;
    this.#asked = true;
    this.seen = await this.#desk.repeats(claim, person, again).catch(() => null);
    return this.seen !== null && this.seen.verdict !== 'none';
  }
}
