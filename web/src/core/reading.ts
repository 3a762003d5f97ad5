// What the screens ask of the open journal: pages of episodes and of moments, the calendar, versions, people and tags.

import type { InsightsReply, PeopleReply, SuggestReply, SuggestRequest, UrgeRangeReply, WeeklyReview, WitnessesReply, WitnessesRequest } from './api.gen';
import type { Holder } from './holder.svelte';
import type { Asked } from './messages';
import type { DayMark, EntryPage, EntryQuery, Moment, TimelinePage, TimelineQuery } from './model';

export class Reading {
  private readonly holder: Holder;

  constructor(holder: Holder) {
    this.holder = holder;
  }

  timeline(query: TimelineQuery): Promise<TimelinePage> {
    return this.holder.call('timeline', query);
  }

  /** Episodes, and the moments that belong to none. */
  entries(query: EntryQuery): Promise<EntryPage> {
    return this.holder.call('entries', query);
  }

  /** The days with a moment in a range, both ends included; at most 1000 days. */
  days(from: number, to: number): Promise<DayMark[]> {
    return this.holder.call('days', { from, to });
  }

  /** The version that is shown comes first; more than one when another device wrote another. */
  versions(id: string): Promise<Moment[]> {
    return this.holder.call('versions', { id });
  }

  /** Feared outcomes that may be asked back now, the one due last in front; at most three on one day, and none at red or in the night. */
  due(): Promise<Moment[]> {
    return this.holder.call('due', {});
  }

  /** The seven days up to yesterday; null where there is nothing to say of them, and within a week of the last look. */
  review(): Promise<WeeklyReview | null> {
    return this.holder.call('review', {});
  }

  /** Every record of these kinds, newest first: for kinds of which there are few, like people. */
  every(kinds: string[]): Promise<Moment[]> {
    return this.holder.call('every', { kinds });
  }

  /** Ids of people, also of those who were erased: tied to harm, named in a concern, named in a moment of care. */
  people(): Promise<PeopleReply> {
    return this.holder.call('people', {});
  }

  /** Every tag once, the most used first. */
  tags(): Promise<string[]> {
    return this.holder.call('tags', {});
  }

  /** What the journal tells, up to the end of yesterday. */
  insights(): Promise<InsightsReply> {
    return this.holder.call('insights', {});
  }

  /** How long the person's own urges took, once ten of them have ended. */
  urgeRange(): Promise<UrgeRangeReply> {
    return this.holder.call('urgeRange', {});
  }

  /** Which technique to suggest in an episode, and why; none while too little is known. */
  suggest(request: Asked<SuggestRequest>): Promise<SuggestReply> {
    return this.holder.call('suggest', request);
  }

  /** The person's own times like this one, for and against; none at red. */
  witnesses(request: Asked<WitnessesRequest>): Promise<WitnessesReply> {
    return this.holder.call('witnesses', request);
  }
}
