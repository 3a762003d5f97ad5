// Every card of a reply, in the order in which they stand; what nothing was ever written about has none.
import type { InsightsReply } from '../../core/api.gen';
import { insightWords as words } from '../../words/en';
import { askedCard } from './asked';
import type { Card } from './card';
import { ledgerCard } from './ledger';
import { levelsCard, pausesCard, recoveryCard } from './progress';
import { peopleCard, tagsCard } from './tags';
import { techniquesCard } from './techniques';
import { urgesCard } from './urges';
import { whenCard } from './when';

export interface Names {
  person: (id: string) => string;
  technique: (id: string) => string;
}

/** Of 100, what the core's ranges hold where it says nothing else. */
const usual = 95;

export function cardsOf(reply: InsightsReply, names: Names): Card[] {
  const all = [
    urgesCard(reply.urges),
    tagsCard('triggers', words.triggers.title, reply.triggers, (tag) => tag),
    techniquesCard(reply.techniques, names.technique),
    ledgerCard(reply.ledger),
    recoveryCard(reply.recovery),
    whenCard(reply.when),
    levelsCard(reply.levels),
    pausesCard(reply.pauses),
    tagsCard('sorts', words.triggers.sorts, reply.sorts, (sort) => words.triggers.sort[sort] ?? sort),
    peopleCard(reply.people, names.person),
    askedCard(reply.asked),
  ]
    .filter((card) => card !== null)
    .map((card) => (card.showing === 'hidden' ? card : { likely: usual, ...card }));
  // What can be shown comes first; within that, the order above.
  const rank = { shown: 0, early_sign: 1, hidden: 2 };
  return all.sort((one, other) => rank[one.showing] - rank[other.showing]);
}
