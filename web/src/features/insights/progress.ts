// Cards about what changes: minutes back to calm, pauses, and the lights from first to last.
import type { HalvesLine, LevelsAnswer, PausesAnswer, RecoveryAnswer, SharesLine } from '../../core/api.gen';
import { longDayName, monthName } from '../../ui/time';
import { figure, insightWords } from '../../words/en';
import { dayMs, early, isHidden, rangeText, type Card, type Table } from './card';

export function recoveryCard(answer: RecoveryAnswer): Card | null {
  const words = insightWords.recovery;
  const { standing, points = [], start, now, direction, change, change_likely: likely } = answer;
  const first = points[0];
  if (standing.entries === 0) return null;
  if (isHidden(standing) || !first) return early('recovery', words.title, insightWords.counts.episodes(standing.entries, standing.days), [words.needs], words.how);
  const from = monthName(dayMs(first.day));
  const told =
    direction === 'unchanged' ? words.unchanged(now)
    : likely && direction !== 'unclear' ? words[direction](start, from, now, change, likely.low, likely.high)
    : words.unclear(start, from, now);
  return {
    name: 'recovery',
    title: words.title,
    showing: standing.showing,
    sure: insightWords.counts.weeks(standing.entries, answer.weeks),
    lines: [told, ...(answer.halves ? halvesTold(answer.halves) : [])],
    how: words.how,
    pictures: [{ picture: { kind: 'trend', points, start, now, startLikely: answer.start_likely, nowLikely: answer.now_likely }, spoken: words.drawn(answer.weeks, start, now) }],
    table: { head: [words.week, words.minutes], rows: points.map(({ day, minutes }) => [longDayName(dayMs(day)), figure(minutes)]) },
    ...(answer.halves && { beside: halvesTable(answer.halves) }),
    harder: direction === 'longer' || answer.halves?.direction === 'longer',
  };
}

function halvesTold({ of, open, within, first, last, direction }: HalvesLine): string[] {
  const words = insightWords.recovery;
  const verdict = direction === 'shorter' ? words.halvesShorter : direction === 'longer' ? words.halvesLonger : words.noChange;
  return [words.open(open, of), `${words.halves(first, last, within)} ${verdict}`];
}

function halvesTable({ within, first, first_likely: likely, last, last_likely: lastLikely }: HalvesLine): Table {
  const words = insightWords.recovery;
  return { head: [words.of(within), words.hard, words.likely], rows: [[insightWords.halves.first, figure(first), rangeText(likely)], [insightWords.halves.last, figure(last), rangeText(lastLikely)]] };
}

export function pausesCard(answer: PausesAnswer): Card | null {
  const words = insightWords.pauses;
  const { standing, shares } = answer;
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.episodes(standing.entries, standing.days);
  if (isHidden(standing)) return early('pauses', words.title, sure, [words.needs], words.how);
  return {
    name: 'pauses',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [sharesTold(shares, words)],
    how: words.how,
    pictures: [],
    table: sharesTable(shares, [words.part, words.paused, words.likely], words),
    harder: shares.direction === 'shorter',
  };
}

type Told = (first: number, firstOf: number, last: number, lastOf: number) => string;

function sharesTold({ direction, first, first_of: of, last, last_of: lastOf }: SharesLine, words: Record<'more' | 'less' | 'unclear', Told>): string {
  return (direction === 'longer' ? words.more : direction === 'shorter' ? words.less : words.unclear)(first, of, last, lastOf);
}

function sharesTable({ first, first_of: of, first_likely: likely, last, last_of: lastOf, last_likely: lastLikely }: SharesLine, head: string[], parts: { first: string; last: string }): Table {
  return { head, rows: [[parts.first, `${figure(first)} / ${figure(of)}`, rangeText(likely)], [parts.last, `${figure(last)} / ${figure(lastOf)}`, rangeText(lastLikely)]] };
}

export function levelsCard(answer: LevelsAnswer): Card | null {
  const words = insightWords.levels;
  const { standing, lines = [], change } = answer;
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.episodes(standing.entries, standing.days);
  if (isHidden(standing)) return early('levels', words.title, sure, [words.needs], words.how);
  return {
    name: 'levels',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [...lines.flatMap(({ from, eased, of }) => (from === 'red' ? [words.red(eased, of)] : from === 'yellow' ? [words.yellow(eased, of)] : [])), ...(change ? [sharesTold(change, words)] : []), words.stays],
    how: words.how,
    pictures: [],
    table: {
      head: [words.from, words.names.red, words.names.yellow, words.names.green, words.likely],
      rows: lines.map((line) => [words.names[line.from], figure(line.red), figure(line.yellow), figure(line.green), rangeText(line.eased_likely)]),
    },
    ...(change && { beside: sharesTable(change, [words.red100, words.eased, words.likely], insightWords.halves) }),
    harder: change?.direction === 'shorter',
  };
}
