// The card about urges: how long they last, and how they end.
import type { UrgeRow, UrgesAnswer } from '../../core/api.gen';
import { figure, insightWords } from '../../words/en';
import { early, isHidden, rangeText, type Card } from './card';

const words = insightWords.urges;

export function urgesCard(answer: UrgesAnswer): Card | null {
  const { standing } = answer;
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.urges(standing.entries, standing.days);
  if (isHidden(standing)) return early('urges', words.title, sure, [standing.why === 'nothing_ended' ? words.allOpen : words.needs], words.how);
  const steps = answer.steps ?? [];
  const last = steps.at(-1);
  const hour = answer.by_an_hour;
  return {
    name: 'urges',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [
      answer.half === undefined ? words.unreached : words.half(answer.half, answer.half_low, answer.half_high),
      ...(hour && answer.may_say_passes ? [words.hour(hour.passed, hour.acted, hour.asked, hour.open)] : []),
    ],
    how: words.how,
    likely: answer.sure,
    pictures: last ? [{ picture: { kind: 'urges', steps, count: standing.entries }, spoken: spoken(answer) }] : [],
    table: {
      head: [words.after, words.passed, words.acted, words.asked, words.there],
      rows: (answer.rows ?? []).map((row) => rowOf(row)),
    },
  };
}

const rowOf = (row: UrgeRow): string[] => [
  words.minute(row.minute),
  withRange(row.passed, row.passed_likely),
  withRange(row.acted, row.acted_likely),
  figure(row.asked),
  figure(row.there),
];

const withRange = (value: number, likely?: { low: number; high: number }): string => (likely ? `${figure(value)} (${rangeText(likely)})` : figure(value));

function spoken({ standing, rows }: UrgesAnswer): string {
  const last = rows?.at(-1);
  return last ? words.drawn(standing.entries, last.passed, last.acted, last.there) : words.title;
}
