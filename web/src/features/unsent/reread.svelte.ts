// A kept message, read again: the light first, the body where it is red, then send, change, keep or let go.
import { troubleOf } from '../../core/errors';
import type { Moment } from '../../core/client.svelte';
import type { Fate } from '../../core/api.gen';
import type { Light } from '../../ui/lights';
import { textOf } from './held';

export type RereadPhase = 'light' | 'body' | 'read' | 'change' | 'copied' | 'gone';

export interface RereadWriter {
  edit(id: string, body: object): Promise<void>;
  erase(id: string): Promise<void>;
  draft(id: string, text: string): void;
  draftOf(id: string): string | null;
}

export class Reread {
  readonly #writer: RereadWriter;
  moment = $state.raw<Moment | null>(null);
  phase = $state<RereadPhase>('light');
  light = $state<Light | null>(null);
  /** What stands in the field while it is changed. */
  text = $state('');
  saving = $state(false);
  trouble = $state<string | null>(null);

  message = $derived(this.moment === null ? '' : textOf(this.moment));

  constructor(writer: RereadWriter) {
    this.#writer = writer;
  }

  /** `light`: the one said a moment ago, if one was. */
  open(moment: Moment, light: Light | null): void {
    this.moment = moment;
    this.light = light;
    this.trouble = null;
    this.phase = light === null ? 'light' : this.#behind(light);
  }

  /** The light may be left out. */
  answer(): void {
    this.phase = this.#behind(this.light);
  }

  anyway(): void {
    this.phase = 'read';
  }

  change(): void {
    this.text = (this.moment && this.#writer.draftOf(this.moment.id)) ?? this.message;
    this.phase = 'change';
  }

  typed(): void {
    if (this.moment !== null) this.#writer.draft(this.moment.id, this.text);
  }

  async saveChange(): Promise<void> {
    if (!(await this.#rewrite({ text: this.text }))) return;
    if (this.moment !== null) this.#writer.draft(this.moment.id, '');
    this.phase = 'read';
  }

  /** Copies; whether it is then sent is the person's own act, and theirs to say. */
  async copy(copy: (text: string) => Promise<void>): Promise<void> {
    this.trouble = null;
    try {
      await copy(this.message);
      this.phase = 'copied';
    } catch {
      this.trouble = 'not_copied';
    }
  }

  settle(fate: Fate): Promise<boolean> {
    return this.#rewrite({ fate });
  }

  async letGo(): Promise<void> {
    if (await this.#rewrite({ fate: 'let_go' })) this.phase = 'gone';
  }

  async erase(): Promise<boolean> {
    return this.#try(async (id) => {
      await this.#writer.erase(id);
      this.putAway();
    });
  }

  putAway(): void {
    this.moment = null;
    this.text = '';
    this.phase = 'light';
    this.light = null;
  }

  #behind(light: Light | null): RereadPhase {
    return light === 'red' ? 'body' : 'read';
  }

  #rewrite(change: object): Promise<boolean> {
    return this.#try(async (id, moment) => {
      const body = { ...moment.body, ...change };
      await this.#writer.edit(id, body);
      this.moment = { ...moment, body };
    });
  }

  async #try(work: (id: string, moment: Moment) => Promise<void>): Promise<boolean> {
    const { moment } = this;
    if (moment === null) return false;
    this.saving = true;
    this.trouble = null;
    this.trouble = await troubleOf(work(moment.id, moment));
    this.saving = false;
    return this.trouble === null;
  }
}
