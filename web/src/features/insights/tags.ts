// Cards about what goes with stronger times: tags, sorts of triggers, and people, who are never ranked.
import type { TagLine, TagsAnswer } from '../../core/api.gen';
import { figure, insightWords } from '../../words/en';
import { early, isHidden, rangeText, type Card, type Dot } from './card';

const words = insightWords.triggers;
const most = 8;
/** What the core names at most. */
const mostTold = 12;

/** `named`: what a tag is called on the screen. */
export function tagsCard(name: string, title: string, answer: TagsAnswer, named: (tag: string) => string): Card | null {
  const { standing } = answer;
  const lines = answer.lines ?? [];
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.episodes(standing.entries, standing.days);
  const asides = [...(answer.always ?? []).slice(0, 1).map((tag) => words.always(named(tag))), ...(answer.pairs ?? []).slice(0, 1).map((pair) => words.pair(named(pair.name), named(pair.other)))];
  if (lines.length < 3) return early(name, title, sure, [words.needs, ...asides], words.how);
  const claims = lines.filter(({ showing }) => showing === 'shown').slice(0, 2);
  const signs = lines.filter(({ showing }) => showing === 'early_sign').slice(0, 1);
  const told = claims.length > 0 ? [...claims.map((line) => claim(line, named)), words.cause] : signs.length > 0 ? signs.map((line) => words.early(named(line.name))) : [words.none];
  return {
    name,
    title,
    showing: standing.showing,
    sure,
    lines: [...told, ...asides],
    note: isHidden(standing) ? undefined : words.legend,
    how: words.how,
    pictures: isHidden(standing) ? [] : [{ picture: { kind: 'dots', dots: lines.slice(0, most).map((line) => dot(line, named)), middle: 0, middleName: words.average }, spoken: words.drawn(lines.slice(0, most).map((line) => words.line(named(line.name), line.difference, line.likely.low, line.likely.high))) }],
    table: { head: [words.name, words.difference, words.likely, words.entries], rows: lines.map((line) => [named(line.name), figure(line.difference), rangeText(line.likely), figure(line.entries)]) },
  };
}

/** Said of one person at a time, without a picture that would set people side by side. */
export function peopleCard(answer: TagsAnswer, named: (id: string) => string): Card | null {
  const claims = (answer.lines ?? []).filter(({ showing }) => showing === 'shown');
  if (claims.length === 0) return null;
  const card = tagsCard('people', words.people, answer, named);
  return card && { ...card, lines: [...claims.map((line) => claim(line, named)), words.cause, words.person], note: undefined, pictures: [] };
}

/** What is known of one tag, whatever its case: a claim past its gate, an early sign, no difference, or too little. */
export function standingOf({ lines = [] }: TagsAnswer, key: string, named: (tag: string) => string): string | null {
  const line = lines.find(({ name }) => name.toLocaleLowerCase() === key.toLocaleLowerCase());
  if (line?.showing === 'shown') return `${claim(line, named)} ${words.cause}`;
  if (line?.showing === 'early_sign') return words.standing.early;
  if (line) return line.enough ? words.standing.even : words.standing.few;
  // Of very many tags only some are told.
  return lines.length < mostTold ? words.standing.few : null;
}

function claim(line: TagLine, named: (tag: string) => string): string {
  const { low, high } = line.points_likely;
  return line.above ? words.above(named(line.name), line.points, low, high) : words.below(named(line.name), line.points, low, high);
}

const dot = (line: TagLine, named: (tag: string) => string): Dot => ({
  name: named(line.name),
  value: line.difference,
  likely: line.likely,
  plain: line.plain,
  entries: line.entries,
  firm: line.showing === 'shown',
});
