// The card of one scale of a questionnaire: its scores, what changed beside its own noise, and no name for anybody.
import type { ScaleCourse } from '../../core/api.gen';
import { longDayName } from '../../ui/time';
import { figure, formWords } from '../../words/en';
import { rangeText, type Card } from './card';

const words = formWords.score;
const minute = 60_000;

type Scored = ScaleCourse & { from: number; to: number; smallest: number };
const isCompared = (course: ScaleCourse): course is Scored => course.from !== undefined && course.to !== undefined && course.smallest !== undefined;

export function scaleCard(course: ScaleCourse): Card {
  const { name, points = [], harder, cutoffs = [], source } = course;
  const scores = points.flatMap(({ at, score, likely }) => (score === undefined ? [] : [{ at, score, ...(likely && { likely }) }]));
  const [first, last] = [scores[0], scores.at(-1)];
  return {
    name: `form ${name ?? ''}`,
    title: name ?? words.title,
    showing: course.verdict === 'lower' || course.verdict === 'higher' ? 'shown' : course.verdict === 'noise' ? 'early_sign' : 'hidden',
    untagged: true,
    sure: words.sure(scores.length),
    lines: linesOf(course, last?.score),
    note: notesOf(course),
    how: [course.easier ? words.easier : words.harder, words.how, ...(cutoffs.length > 0 ? [words.cutoffs(cutoffs.map(figure))] : []), ...(source ? [words.source(source)] : [])].join(' '),
    pictures: first && last && scores.length > 1 ? [{ picture: { kind: 'scores', points: scores, beside: course.beside, least: course.least, most: course.most }, spoken: words.drawn(scores.length, first.score, last.score) }] : [],
    ...(points.length > 0 && {
      table: {
        head: [words.day, words.score, words.likely],
        rows: points.map(({ at, offset, score, likely }) => [longDayName(at + offset * minute), score === undefined ? words.open : figure(score), likely ? rangeText(likely) : '']),
      },
    }),
    harder: harder === true,
  };
}

function linesOf(course: ScaleCourse, last: number | undefined): string[] {
  const { verdict } = course;
  if (last === undefined) return [words.none, words.one];
  if (!isCompared(course)) return [words.is(last), verdict === 'no_norm' ? words.noNorm : verdict === 'soon' ? words.soon : words.one];
  const { from, to, smallest } = course;
  const change = verdict === 'noise' ? [words.between(from, to), words.noise(smallest)] : [(verdict === 'lower' ? words.fell : words.rose)(from, to), words.larger(smallest)];
  return [...change, ...wholeCourse(course)];
}

function wholeCourse({ course }: ScaleCourse): string[] {
  if (course === undefined) return [];
  return [course.clear && course.likely ? words.course(course.rises === true, course.points, course.likely.low, course.likely.high) : words.noCourse];
}

function notesOf({ second, no_room: noRoom }: ScaleCourse): string | undefined {
  const notes = [...(second ? [words.second] : []), ...(noRoom ? [words.noRoom] : [])];
  return notes.length > 0 ? notes.join(' ') : undefined;
}
