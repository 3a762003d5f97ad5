// Words of the insights about urges and fears: what was, and nothing about the next one.
import { figure, likely, minutes, tenth, whole } from './insight-figures';

export const urgesWords = {
  title: 'How long your urges last',
  half: (value: number, low: number | undefined, high: number | undefined): string =>
    `About half were over within ${minutes(value)}${low !== undefined && high !== undefined ? ` (${likely(low, high)})` : ''}.`,
  unreached: 'Fewer than half had ended when you looked last.',
  hour: (passed: number, acted: number, asked: number, open: number): string =>
    `By one hour, of ${tenth}: ${[`${passed} had passed`, `${acted} were acted on`, ...(asked > 0 ? [`${asked} were asked about calmly`] : []), ...(open > 0 ? [`${open} still there`] : [])].join(', ')}.`,
  needs: 'It takes 8 urges that ended, on 4 days.',
  allOpen: 'No urge has ended yet in your entries.',
  how: 'Passing, acting and asking calmly are three ways to end, and each is counted as what it was. An urge that was left open counts up to when you said something last.',
  passed: 'passed',
  acted: 'acted on',
  asked: 'asked calmly',
  there: 'still there',
  after: 'After',
  minute: (value: number): string => `${value} min`,
  open: (count: number): string => `${count} open`,
  drawn: (entries: number, passed: number, acted: number, there: number): string =>
    `Of ${entries} urges over 60 minutes, in ${whole}: passed rises to ${passed}, acted on to ${acted}, ${there} still there.`,
} as const;

export const ledgerWords = {
  title: 'What you feared, and what came',
  large: (ten: number, happened: number, resolved: number, low: number, high: number): string =>
    `You expected these fears to come true about ${ten} times in ${tenth}. So far ${happened} of ${resolved} did (likely range ${figure(low)} to ${figure(high)} in ${whole}).`,
  count: (happened: number, resolved: number): string => `So far ${happened} of ${resolved} came true, in part or in full.`,
  note: 'This counts the past. It says nothing about the next one.',
  few: (none: number, all: number): string => `Many have no answer yet. With them it could be ${none} to ${all} in ${whole}.`,
  needs: 'It takes 5 fears with an outcome.',
  how: 'The chances you gave, beside how often it came, in part or in full. What could not be told or no longer mattered is left out.',
  expected: 'You expected',
  happened: 'It happened',
  ten: (value: number): string => `${value} in ${tenth}`,
  of: (happened: number, resolved: number): string => `${happened} of ${resolved}`,
  drawn: (expected: number, happened: number, resolved: number, low: number, high: number): string =>
    `Expected: about ${expected} in ${whole}. Happened: ${happened} of ${resolved}, ${likely(low, high)} in ${whole}.`,
  said: 'You said',
  came: 'Came',
  likely: 'Likely',
  count2: 'Fears',
  groups: (lines: readonly string[]): string => `What you said against what came, in ${whole}. ${lines.join(' ')}`,
  group: (said: number, came: number): string => `${said} said, ${came} came.`,
  cameAxis: `Came, in ${whole}`,
  saidAxis: `You said, in ${whole}`,
  line: 'as often as said',
  dots: 'Dots on the dotted line would mean: it came as often as you said.',
} as const;
