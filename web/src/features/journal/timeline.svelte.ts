// The journal on the screen: the list, what is looked for, the calendar and the opened entry, kept in step when something changes.
import { core, type Moment } from '../../core/client.svelte';
import { asCoreError } from '../../core/errors';
import { Calendar } from './calendar.svelte';
import { entriesOf, keyOfMoment, type Entry } from './entries';
import { Finding } from './finding.svelte';
import { mapOf } from './map-of';
import type { Named } from './naming';
import { Opened } from './opened.svelte';
import { Pages } from './pages.svelte';

export class Timeline {
  readonly pages = new Pages((query) => core.reading.entries(query));
  readonly finding = new Finding((query) => core.reading.timeline(query));
  readonly calendar = new Calendar((from, to) => core.reading.days(from, to));
  readonly opened = new Opened(core.reading);
  readonly #named: () => readonly Named[];
  readonly people = $derived.by(() => this.#named());
  readonly names = $derived(mapOf(this.people.map(({ id, label }) => [id, label])));
  readonly #techniques: () => readonly Named[];
  /** Names of techniques of one's own. */
  readonly techniques = $derived.by(() => mapOf(this.#techniques().map(({ id, label }) => [id, label])));

  /** `named`: the people of the journal, asked again whenever they change; so the techniques of one's own. */
  constructor(named: () => readonly Named[], techniques: () => readonly Named[] = () => []) {
    this.#named = named;
    this.#techniques = techniques;
  }

  async first(): Promise<void> {
    try {
      await Promise.all([this.pages.first(), this.calendar.read(), this.finding.again()]);
    } catch (thrown) {
      this.pages.trouble = asCoreError(thrown).code;
    }
  }

  open(entry: Entry): Promise<void> {
    return this.opened.open(entry);
  }

  /** A moment that was found, opened within its episode if it has one. */
  async openMoment(moment: Moment): Promise<void> {
    const [alone] = entriesOf([moment]);
    const entry = this.pages.find(keyOfMoment(moment)) ?? alone;
    if (entry) await this.opened.open(entry, moment.id);
  }

  async edit(moment: Moment, body: Record<string, unknown>): Promise<void> {
    await core.edit(moment.id, body);
    await this.#changed(moment);
  }

  async erase(moment: Moment): Promise<void> {
    await core.erase(moment.id);
    core.draft(`edit ${moment.id}`, '');
    await this.#changed(moment);
  }

  /** Each part is read again: what the journal tells, not what the screen believes. */
  async #changed(moment: Moment): Promise<void> {
    const key = keyOfMoment(moment);
    const listed = this.pages.find(key) !== null;
    await Promise.all([this.opened.reread(), this.pages.reread(key), this.calendar.read(), this.finding.again()]);
    // Without its first moment an episode begins later, which may be on an earlier page.
    if (listed && this.opened.key === key && this.pages.find(key) === null) await this.pages.first();
  }
}
