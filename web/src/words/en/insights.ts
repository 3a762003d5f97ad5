// Words of the insights: one plain sentence each, its range, and how it is worked out. Never a cause, never a promise, never a verdict.

import { likely, range, times, whole } from './insight-figures';
import { askedWords, levelsWords, pausesWords, recoveryWords } from './insight-change';
import { ledgerWords, urgesWords } from './insight-course';
import { techniquesWords, triggersWords, whenWords } from './insight-patterns';

export { figure } from './insight-figures';

export const insightWords = {
  title: 'Insights',
  sub: 'What your own entries show, up to yesterday, and how sure it is.',
  nothing: { title: 'Insights', text: 'What your entries show will stand here, once there are enough of them.', now: 'To Now' },
  absent: { title: 'Insights', text: 'Insights come from a journal that you keep on this device.', keep: 'Keep a journal' },
  withheld: {
    title: 'The body first',
    text: 'You said red a short while ago. Numbers can wait until it is calmer.',
    breathe: 'Breathe',
    now: 'To Now',
  },
  tags: { shown: 'Clear enough to show', early_sign: 'Early sign', hidden: 'Too early to say' },
  behind: 'The numbers, and how this is worked out',
  table: 'The numbers as a table',
  hide: 'Not useful to me',
  put: (count: number): string => (count === 1 ? '1 card is put away' : `${count} cards are put away`),
  back: 'Show them again',
  loading: 'One moment',
  more: {
    text: 'This can be hard to see. You do not have to carry it alone.',
    help: 'When more help makes sense',
    step: 'One small thing: sit with the body first, five minutes, once today.',
  },
  range,
  likely,
  likelyMeans: (share: number): string => `A likely range is made to hold the true number in about ${share} of ${whole} journals like yours.`,
  halves: { first: 'First half', last: 'Latest half' },
  inHundred: (low: number, high: number): string => `likely ${range(low, high)} in ${whole}`,
  share: (value: number): string => `${value} in ${whole}`,
  counts: {
    episodes: (entries: number, days: number): string => `${times(entries, 'time', 'times')} on ${times(days, 'day', 'days')}`,
    uses: (entries: number, days: number): string => `${times(entries, 'use', 'uses')} on ${times(days, 'day', 'days')}`,
    urges: (entries: number, days: number): string => `${times(entries, 'urge', 'urges')} on ${times(days, 'day', 'days')}`,
    fears: (entries: number): string => `${times(entries, 'fear', 'fears')} with an outcome`,
    weeks: (entries: number, weeks: number): string => `${times(entries, 'time', 'times')} in ${times(weeks, 'week', 'weeks')}`,
    days: (days: number): string => times(days, 'day', 'days'),
  },
  urges: urgesWords,
  triggers: triggersWords,
  when: whenWords,
  techniques: techniquesWords,
  ledger: ledgerWords,
  recovery: recoveryWords,
  pauses: pausesWords,
  levels: levelsWords,
  asked: askedWords,
} as const;
