// The card about hours and weekdays.
import type { BlockLine, WhenAnswer } from '../../core/api.gen';
import { clockTime } from '../../ui/time';
import { figure, insightWords } from '../../words/en';
import { early, isHidden, rangeText, type Card } from './card';

const words = insightWords.when;
const hourMs = 3_600_000;
const blockHours = 4;

export const hourText = (hour: number): string => clockTime((hour % 24) * hourMs, 0);
const from = ({ from: hour }: BlockLine): string => hourText(hour);
const to = ({ from: hour }: BlockLine): string => hourText(hour + blockHours);

export function whenCard(answer: WhenAnswer): Card | null {
  const { standing, strength } = answer;
  const blocks = answer.blocks ?? [];
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.episodes(standing.entries, standing.days);
  if (isHidden(standing)) return early('when', words.title, sure, [words.needs], words.how);
  const shown = blocks.filter(({ showing }) => showing === 'shown');
  const most = shown.filter(({ more }) => more).slice(0, 2);
  // Where nothing comes more often, the quiet hours are what there is to say.
  const claims = most.length > 0 ? most : shown.slice(0, 1);
  const lines = [
    ...claims.map((block) => (block.more ? words.more : words.less)(from(block), to(block), block.entries, standing.entries, answer.observed)),
    ...(strength?.showing === 'shown' ? [words.strength(hourText(strength.peak), strength.points)] : []),
    ...(answer.weekday_showing === 'shown' ? [answer.weekend_only ? words.weekend : words.weekday] : []),
  ];
  return {
    name: 'when',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: lines.length > 0 ? lines : [words.none],
    how: words.how,
    pictures: [{ picture: { kind: 'blocks', blocks, usual: answer.usual }, spoken: words.drawn(blocks.map((block) => words.line(from(block), block.rate, block.likely.low, block.likely.high))) }],
    table: { head: [words.from, words.entries, words.rate, words.likely], rows: blocks.map((block) => [from(block), figure(block.entries), figure(block.rate), rangeText(block.likely)]) },
  };
}
