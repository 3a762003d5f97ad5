// The one invitation of a look back: what got harder comes first, then what the week itself calls for, then what the entries show.
import type { WeekAnswer, WeeklyReview } from '../../core/api.gen';
import { reviewWords as words } from '../../words/en';

export interface Invite {
  kind: 'asking_again' | 'reaching_out' | 'more_help' | 'practise' | 'plan';
  title: string;
  text: string;
  name: string;
  note: string;
  href: string;
}

export interface Ways {
  lesson: string;
  /** Null where it is not offered. */
  technique: (id: string) => { name: string; href: string } | null;
}

/** `week`: null while the entries are not worked out. */
export function inviteOf({ invites }: WeeklyReview, week: WeekAnswer | null, ways: Ways): Invite | null {
  if (week?.step === 'more_help') return { kind: 'more_help', ...words.more_help, href: '/more-help' };
  if (invites === 'asking_again') return { kind: invites, ...words[invites], href: ways.lesson };
  if (invites === 'reaching_out') return { kind: invites, ...words[invites], href: '/reach' };
  if (week?.step === 'plan') return { kind: 'plan', ...words.plan, href: '/plans' };
  const way = week?.step === 'practise' && week.technique !== undefined ? ways.technique(week.technique) : null;
  return way && { kind: 'practise', ...words.practise, text: words.practise.text(way.name), href: way.href };
}
