// The card about what settles: where each way ends from the same start.
import type { ArmLine, TechniquesAnswer } from '../../core/api.gen';
import { figure, insightWords } from '../../words/en';
import { early, isHidden, rangeText, type Card, type Picture } from './card';

const words = insightWords.techniques;
const fewest = 3;

/** `named`: what a technique is called on the screen. */
export function techniquesCard(answer: TechniquesAnswer, named: (technique: string) => string): Card | null {
  const { standing } = answer;
  const arms = answer.arms ?? [];
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.uses(standing.entries, standing.days);
  const nameOf = ({ technique }: ArmLine): string => (technique === undefined ? words.wait : named(technique));
  if (arms.length < fewest) return early('techniques', words.title, sure, [words.needs], words.how);
  const best = arms.find(({ showing }) => showing === 'shown');
  const sign = arms.find(({ showing }) => showing === 'early_sign');
  const waits = arms.filter(({ beats_waiting }) => beats_waiting);
  const apart = arms.find(({ overlaps, uses }) => !overlaps && uses >= fewest);
  return {
    name: 'techniques',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [
      ...(best ? [words.best(nameOf(best), best.better, best.better_likely.low, best.better_likely.high)] : sign ? [words.early(nameOf(sign))] : waits.length === 0 ? [words.none] : []),
      ...waits.slice(0, 2).map((arm) => words.waiting(nameOf(arm))),
      ...(apart ? [words.mostly(nameOf(apart))] : []),
      ...(answer.waiting_known ? [] : [words.noWaiting]),
    ],
    how: words.how,
    pictures: isHidden(standing) ? [] : [...slopes(answer, best, nameOf), dots(answer, arms, nameOf)],
    table: {
      head: [words.name, words.after, words.likely, words.uses, words.best100],
      rows: arms.map((arm) => [nameOf(arm), figure(arm.after), rangeText(arm.after_likely), figure(arm.uses), figure(arm.best)]),
    },
  };
}

type Drawn = { picture: Picture; spoken: string };

function dots(answer: TechniquesAnswer, arms: readonly ArmLine[], nameOf: (arm: ArmLine) => string): Drawn {
  const spoken = words.drawn(arms.map((arm) => words.line(nameOf(arm), arm.after, arm.after_likely.low, arm.after_likely.high)));
  const drawn = arms.map((arm) => ({ name: nameOf(arm), value: arm.after, likely: arm.after_likely, entries: arm.uses, firm: arm.showing === 'shown' }));
  return { picture: { kind: 'dots', dots: drawn, middle: answer.others, middleName: words.others }, spoken };
}

function slopes(answer: TechniquesAnswer, best: ArmLine | undefined, nameOf: (arm: ArmLine) => string): Drawn[] {
  if (!best?.pairs) return [];
  const spoken = words.line(nameOf(best), best.after, best.after_likely.low, best.after_likely.high);
  return [{ picture: { kind: 'slopes', pairs: best.pairs, start: answer.start, after: best.after, others: answer.others, name: nameOf(best) }, spoken }];
}
