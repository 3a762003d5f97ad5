// The card about fears and what came of them; it says nothing about the next one.
import type { LedgerAnswer } from '../../core/api.gen';
import { figure, insightWords } from '../../words/en';
import { early, isHidden, rangeText, type Card } from './card';

const words = insightWords.ledger;

export function ledgerCard(answer: LedgerAnswer): Card | null {
  const { standing, likely, groups = [] } = answer;
  if (standing.entries === 0) return null;
  const sure = insightWords.counts.fears(standing.entries);
  if (isHidden(standing) || !likely) return early('ledger', words.title, sure, [words.needs], words.how);
  const { expected, expected_of_ten: ten, came } = answer;
  const large = ten !== undefined && expected !== undefined && came !== undefined;
  return {
    name: 'ledger',
    title: words.title,
    showing: standing.showing,
    sure,
    lines: [
      large ? words.large(ten, answer.happened, answer.resolved, likely.low, likely.high) : words.count(answer.happened, answer.resolved),
      ...(answer.few_resolved ? [words.few(answer.if_none, answer.if_all)] : []),
      words.note,
    ],
    note: groups.length > 0 ? words.dots : undefined,
    how: words.how,
    pictures: [
      ...(large
        ? [{ picture: { kind: 'bars' as const, expected, expectedText: words.ten(ten), came, cameText: words.of(answer.happened, answer.resolved), likely, likelyText: insightWords.inHundred(likely.low, likely.high) }, spoken: words.drawn(expected, answer.happened, answer.resolved, likely.low, likely.high) }]
        : []),
      ...(groups.length > 0 ? [{ picture: { kind: 'groups' as const, groups }, spoken: words.groups(groups.map(({ said, came: share }) => words.group(said, share))) }] : []),
    ],
    table: {
      head: [words.said, words.came, words.likely, words.count2],
      rows: groups.length > 0
        ? groups.map((group) => [figure(group.said), figure(group.came), rangeText(group.likely), figure(group.count)])
        : [[expected === undefined ? '' : figure(expected), words.of(answer.happened, answer.resolved), rangeText(likely), figure(answer.resolved)]],
    },
  };
}
