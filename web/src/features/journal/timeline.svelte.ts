// The loaded part of the timeline: newest page first, earlier pages on demand; edits and erasures shown at once they are saved.
import { asCoreError } from '../../core/errors';
import { core, type Moment } from '../../core/client.svelte';
import { daysOf } from './entries';

const pageSize = 60;

export class Timeline {
  moments = $state.raw<Moment[]>([]);
  next = $state<string | null>(null);
  loading = $state(false);
  loaded = $state(false);
  trouble = $state<string | null>(null);
  selected = $state<string | null>(null);

  days = $derived(daysOf(this.moments));
  entry = $derived(this.days.flatMap((day) => day.entries).find((entry) => entry.key === this.selected) ?? null);

  async first(): Promise<void> {
    this.moments = [];
    this.next = null;
    this.loaded = false;
    await this.#page();
  }

  async earlier(): Promise<void> {
    if (this.next !== null && !this.loading) await this.#page(this.next);
  }

  async add(text: string): Promise<void> {
    await core.log({ kind: 'note', body: { text } });
    core.draft('note', '');
    await this.first();
  }

  async edit(moment: Moment, body: Record<string, unknown>): Promise<void> {
    await core.edit(moment.id, body);
    this.moments = this.moments.map((one) => (one.id === moment.id ? { ...one, body } : one));
  }

  async erase(moment: Moment): Promise<void> {
    await core.erase(moment.id);
    core.draft(`edit ${moment.id}`, '');
    this.moments = this.moments.filter((one) => one.id !== moment.id);
  }

  async #page(before?: string): Promise<void> {
    this.loading = true;
    this.trouble = null;
    try {
      const page = await core.reading.timeline({ limit: pageSize, ...(before !== undefined && { before }) });
      this.moments = [...this.moments, ...page.moments];
      this.next = page.next ?? null;
      this.loaded = true;
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
    } finally {
      this.loading = false;
    }
  }
}
