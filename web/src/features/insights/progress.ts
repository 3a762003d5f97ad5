// Cards about what changes: minutes back to calm, pauses, and the lights from first to last.
import type { LevelsAnswer, PausesAnswer, RecoveryAnswer } from '../../core/api.gen';
import { longDayName, monthName } from '../../ui/time';
import { figure, insightWords } from '../../words/en';
import { dayMs, early, isHidden, rangeText, type Card } from './card';

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
    lines: [told],
    how: words.how,
    pictures: [{ picture: { kind: 'trend', points, start, now, startLikely: answer.start_likely, nowLikely: answer.now_likely }, spoken: words.drawn(answer.weeks, start, now) }],
    table: { head: [words.week, words.minutes], rows: points.map(({ day, minutes }) => [longDayName(dayMs(day)), figure(minutes)]) },
    harder: direction === 'longer',
  };
}

export function pausesCard(answer: PausesAnswer): Card | null {
  const words = insightWords.pauses;
  const { standing, direction, first, first_of: of, last, last_of: lastOf } = answer;
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.episodes(standing.entries, standing.days);
  if (isHidden(standing)) return early('pauses', words.title, sure, [words.needs], words.how);
  const told = direction === 'longer' ? words.more : direction === 'shorter' ? words.less : words.unclear;
  return {
    name: 'pauses',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [told(first, of, last, lastOf)],
    how: words.how,
    pictures: [],
    table: {
      head: [words.part, words.paused, words.likely],
      rows: [[words.first, `${figure(first)} / ${figure(of)}`, rangeText(answer.first_likely)], [words.last, `${figure(last)} / ${figure(lastOf)}`, rangeText(answer.last_likely)]],
    },
    harder: direction === 'shorter',
  };
}

export function levelsCard(answer: LevelsAnswer): Card | null {
  const words = insightWords.levels;
  const { standing, lines = [] } = answer;
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.episodes(standing.entries, standing.days);
  if (isHidden(standing)) return early('levels', words.title, sure, [words.needs], words.how);
  return {
    name: 'levels',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [...lines.flatMap(({ from, eased, of }) => (from === 'red' ? [words.red(eased, of)] : from === 'yellow' ? [words.yellow(eased, of)] : [])), words.stays],
    how: words.how,
    pictures: [],
    table: {
      head: [words.from, words.names.red, words.names.yellow, words.names.green, words.likely],
      rows: lines.map((line) => [words.names[line.from], figure(line.red), figure(line.yellow), figure(line.green), rangeText(line.eased_likely)]),
    },
  };
}
