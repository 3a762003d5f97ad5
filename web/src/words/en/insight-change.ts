// Words of the insights about what changes, and what stays: "no clear change yet" is an answer.
import { figure, likely, minutes, whole } from './insight-figures';

export const recoveryWords = {
  title: 'Getting back to calm',
  shorter: (start: number, from: string, now: number, change: number, low: number, high: number): string =>
    `It took about ${minutes(start)} in ${from} and about ${figure(now)} now. Each month it is about ${minutes(change)} less (${likely(low, high)}).`,
  longer: (start: number, from: string, now: number, change: number, low: number, high: number): string =>
    `It took about ${minutes(start)} in ${from} and about ${figure(now)} now. Each month it is about ${minutes(change)} more (${likely(low, high)}).`,
  unclear: (start: number, from: string, now: number): string => `No clear change yet. About ${minutes(start)} in ${from} and ${figure(now)} now.`,
  unchanged: (now: number): string => `It stays at about ${minutes(now)}.`,
  needs: 'It takes four weeks with two times each that came back to green.',
  how: 'From the first red or yellow to the first green after it, the middle of each week. Times without a green are counted in the comparison of two halves.',
  halves: (first: number, last: number, within: number): string => `With those, of the first ${minutes(within)} about ${figure(first)} were hard at first, and ${figure(last)} lately.`,
  open: (open: number, of: number): string => `In ${figure(open)} of ${figure(of)}, it was not green yet when you looked last.`,
  noChange: 'No clear change yet.',
  halvesShorter: 'That is less than before.',
  halvesLonger: 'That is more than before.',
  of: (within: number): string => `Of ${minutes(within)}`,
  hard: 'Minutes not green',
  likely: 'Likely',
  week: 'Week of',
  minutes: 'Minutes',
  drawn: (weeks: number, start: number, now: number): string => `Minutes back to calm in ${weeks} weeks: about ${figure(start)} at first and ${figure(now)} now.`,
  axis: 'minutes',
} as const;

export const pausesWords = {
  title: 'Moments of pausing',
  more: (first: number, of: number, last: number, lastOf: number): string => `You paused more often: ${first} of ${of} at first, ${last} of ${lastOf} lately.`,
  less: (first: number, of: number, last: number, lastOf: number): string => `You paused less often: ${first} of ${of} at first, ${last} of ${lastOf} lately.`,
  unclear: (first: number, of: number, last: number, lastOf: number): string => `No clear change yet: ${first} of ${of} at first, ${last} of ${lastOf} lately.`,
  needs: 'It takes 6 times that you closed.',
  how: 'Times at whose close you ticked that you paused, or in which you sent a pause message. The first third is beside the last third.',
  part: 'Part',
  first: 'First third',
  last: 'Last third',
  paused: 'Paused',
  likely: `Likely, in ${whole}`,
  drawn: (first: number, of: number, last: number, lastOf: number): string => `Paused in ${first} of the first ${of} and ${last} of the last ${lastOf}.`,
} as const;

export const levelsWords = {
  title: 'From the first light to the last',
  red: (eased: number, of: number): string => `Of ${of} that began red, ${eased} were yellow or green when you looked last.`,
  yellow: (eased: number, of: number): string => `Of ${of} that began yellow, ${eased} were green.`,
  more: (first: number, of: number, last: number, lastOf: number): string => `Red eased more often: ${first} of ${of} in the first half, ${last} of ${lastOf} lately.`,
  less: (first: number, of: number, last: number, lastOf: number): string => `Red eased less often: ${first} of ${of} in the first half, ${last} of ${lastOf} lately.`,
  unclear: (first: number, of: number, last: number, lastOf: number): string => `No clear change yet: ${first} of ${of} eased in the first half, ${last} of ${lastOf} lately.`,
  red100: 'Began red',
  eased: 'Eased',
  stays: 'Staying the same is no mistake. Each time is practice.',
  needs: 'It takes 5 times with a second light.',
  how: 'The light you said first, and the one you said last in the same time.',
  from: 'Began',
  names: { red: 'red', yellow: 'yellow', green: 'green' },
  likely: `Eased, in ${whole}`,
  drawn: (lines: readonly string[]): string => lines.join(' '),
  line: (from: string, red: number, yellow: number, green: number): string => `Began ${from}: ${red} red, ${yellow} yellow, ${green} green at last.`,
} as const;

export const askedWords = {
  title: 'Asking to hear it again',
  changed: (from: string, to: string, before: number, after: number): string =>
    `Between ${from} and ${to} it went from about ${figure(before)} a day to about ${figure(after)}.`,
  steady: (rate: number, low: number, high: number): string => `About ${figure(rate)} a day (${likely(low, high)}). No clear change yet.`,
  without: (days: number, all: number): string => `On ${days} of ${all} days there was none.`,
  noted: 'It is noted, not judged.',
  needs: 'It takes 14 days in use.',
  how: 'What you noted, for each day in use. A day without any use is not counted as none. A change is shown as the days on which it may lie.',
  day: 'Days',
  before: 'Before',
  after: 'After',
  drawn: (days: number, total: number): string => `Noted times by day, the latest ${days} days in use: ${total} in all.`,
  count: 'Noted',
} as const;
