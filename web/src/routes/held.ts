// What the insights of this page state past their gates, for the weekly look back.
import { pathOf, techniques } from '../features/exercises/techniques';
import { cardsOf } from '../features/insights/cards';
import type { Held } from '../features/review/weekly.svelte';
import type { WeekAnswer } from '../core/api.gen';
import { insightWords as words } from '../words/en';
import { insights } from './insights.svelte';
import { insightNames } from './insight-names';
import { later, ready } from './table';

const most = 3;
/** What never leaves the sentence that it stands beside. */
const cautions: readonly string[] = [words.ledger.note, words.triggers.cause];

/** Without what was put away; nothing while it is not worked out, and nothing at red. */
export function heldNow(): Held[] {
  const { reply, put } = insights;
  if (reply === null || reply.withheld) return [];
  const cards = new Map(cardsOf(reply, insightNames).map((card) => [card.name, card]));
  return (reply.week.held ?? [])
    .filter((name) => !Object.hasOwn(put, name))
    .flatMap((name) => cards.get(name) ?? [])
    .slice(0, most)
    .map(({ name, title, lines }) => ({ name, title, lines: lines.filter((line, index) => index === 0 || cautions.includes(line)) }));
}

export const weekNow = (): WeekAnswer | null => (insights.reply?.withheld ? null : (insights.reply?.week ?? null));

/** A technique that has a screen of its own. */
export function technique(id: string): { name: string; href: string } | null {
  const found = techniques.find((one) => one.id === id);
  const href = pathOf(id);
  return found && (Object.hasOwn(later, href) || Object.hasOwn(ready, href)) ? { name: found.name.toLowerCase(), href } : null;
}
