// The card about asking to hear it again: by day, noted and not judged.
import type { AskedAnswer } from '../../core/api.gen';
import { longDayName } from '../../ui/time';
import { figure, insightWords } from '../../words/en';
import { dayMs, early, isHidden, type Card } from './card';

const words = insightWords.asked;

export function askedCard(answer: AskedAnswer): Card | null {
  const { standing, bars = [], changes = [] } = answer;
  if (answer.total === 0) return null;
  const sure = insightWords.counts.days(standing.days);
  if (isHidden(standing)) return early('asked', words.title, sure, [words.needs], words.how);
  const last = changes.at(-1);
  const day = (number: number): string => longDayName(dayMs(number));
  return {
    name: 'asked',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [
      last ? words.changed(day(last.from), day(last.to), last.before, last.after) : words.steady(answer.rate, answer.rate_likely.low, answer.rate_likely.high),
      words.without(answer.without, standing.days),
      words.noted,
    ],
    how: words.how,
    pictures: [{ picture: { kind: 'days', bars, changes }, spoken: words.drawn(bars.length, answer.total) }],
    table: { head: [words.day, words.count], rows: bars.map((bar) => [day(bar.day), figure(bar.count)]) },
    harder: last !== undefined && last.after > last.before,
  };
}
