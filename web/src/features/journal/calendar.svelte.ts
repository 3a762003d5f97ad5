// The calendar: two weeks, or a month; for each day how hard its hardest light was.
import type { DayMark } from '../../core/client.svelte';
import { dayNumber, offsetNow } from '../../ui/time';
import { mapOf } from './map-of';
import { firstDayOfWeek, monthOf, shifted, twoWeeks, weeksOfMonth, type Month } from './weeks';

const today = (): number => dayNumber(Date.now(), offsetNow(Date.now()));

export class Calendar {
  today = $state(today());
  /** None: two weeks. */
  month = $state.raw<Month | null>(null);
  marks = $state.raw<ReadonlyMap<number, DayMark>>(mapOf());
  readonly begins = firstDayOfWeek(globalThis.navigator?.language ?? 'en-GB');
  readonly weeks: (number | null)[][] = $derived(this.month === null ? twoWeeks(this.today, this.begins) : weeksOfMonth(this.month, this.begins));
  readonly #days: (from: number, to: number) => Promise<DayMark[]>;

  constructor(days: (from: number, to: number) => Promise<DayMark[]>) {
    this.#days = days;
  }

  /** The month of today, or of the day that is looked at. */
  async openMonths(day: number | null): Promise<void> {
    this.month = monthOf(day ?? this.today);
    await this.read();
  }

  async closeMonths(): Promise<void> {
    this.month = null;
    await this.read();
  }

  async turn(by: 1 | -1): Promise<void> {
    if (this.month === null) return;
    this.month = shifted(this.month, by);
    await this.read();
  }

  /** No month after this one: nothing was written there. */
  get isLast(): boolean {
    const now = monthOf(this.today);
    return this.month !== null && this.month.year * 12 + this.month.month >= now.year * 12 + now.month;
  }

  async read(): Promise<void> {
    this.today = today();
    const { weeks } = this;
    const days = weeks.flat().filter((day) => day !== null);
    const marks = await this.#days(Math.min(...days), Math.max(...days));
    if (weeks === this.weeks) this.marks = mapOf(marks.map((mark) => [mark.day, mark]));
  }
}
