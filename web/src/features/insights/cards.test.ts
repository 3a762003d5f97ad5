// What the cards say of a reply: counts and ranges as the core gave them, claims only past their gate, people never ranked.
import { expect, test } from 'vitest';
import type { InsightsReply, Standing, TagLine } from '../../core/api.gen';
import { insightWords as words } from '../../words/en';
import { cardsOf } from './cards';
import { standingOf } from './tags';

const none: Standing = { showing: 'hidden', why: 'no_entries', entries: 0, days: 0 };
const range = { low: 0, high: 0 };
const names = { person: (id: string) => ({ a: 'Sam', b: 'Maja' })[id] ?? 'someone', technique: (id: string) => id };

const empty: InsightsReply = {
  until: 20_000,
  triggers: { standing: none, average: 0, few: 0 },
  people: { standing: none, average: 0, few: 0 },
  sorts: { standing: none, average: 0, few: 0 },
  when: { standing: none, observed: 0, usual: 0, weekday_showing: 'hidden' },
  techniques: { standing: none, without_after: 0, left_out: 0, start: 0, others: 0 },
  urges: { standing: none, ended: 0, open: 0, forgotten: 0, sure: 95 },
  ledger: { standing: none, due: 0, resolved: 0, happened: 0, set_aside: 0, if_none: 0, if_all: 0 },
  recovery: { standing: none, direction: 'unclear', weeks: 0, start: 0, now: 0, start_likely: range, now_likely: range, change: 0 },
  pauses: { standing: none, shares: { direction: 'unclear', first: 0, first_of: 0, first_likely: range, last: 0, last_of: 0, last_likely: range } },
  levels: { standing: none },
  asked: { standing: none, total: 0, without: 0, rate: 0, rate_likely: range },
  week: {},
};

const line = (name: string, showing: TagLine['showing'], difference: number): TagLine => ({
  name,
  showing,
  entries: 18,
  days: 11,
  difference,
  plain: difference,
  likely: { low: 0.6, high: 2 },
  above: difference > 0,
  points: Math.abs(difference),
  points_likely: { low: 0.6, high: 2 },
});

test('nothing_written_makes_no_card', () => {
  expect(cardsOf(empty, names)).toEqual([]);
});

test('too_little_says_what_it_takes_and_shows_no_picture', () => {
  const reply: InsightsReply = { ...empty, urges: { ...empty.urges, standing: { showing: 'hidden', why: 'too_few', entries: 3, days: 2 } } };
  const [card] = cardsOf(reply, names);
  expect(card).toMatchObject({ name: 'urges', showing: 'hidden', sure: '3 urges on 2 days', lines: [words.urges.needs], pictures: [] });
});

test('a_claim_stands_with_its_range_and_says_that_it_is_no_cause', () => {
  const standing: Standing = { showing: 'shown', entries: 58, days: 40 };
  const lines = [line('late reply', 'shown', 1.3), line('plans', 'hidden', 0.4), line('work', 'hidden', -0.1)];
  const [card] = cardsOf({ ...empty, triggers: { standing, average: 6, few: 0, lines } }, names);
  expect(card?.lines).toEqual(['Times with “late reply” ran about 1.3 points above your average (likely 0.6 to 2).', words.triggers.cause]);
  expect(card?.table?.rows[0]).toEqual(['late reply', '1.3', '0.6 to 2', '18']);
});

test('people_stand_in_the_order_they_came_without_a_picture_and_only_past_the_gate', () => {
  const standing: Standing = { showing: 'shown', entries: 58, days: 40 };
  const lines = [line('a', 'shown', -1), line('b', 'shown', 2), line('c', 'hidden', 0)];
  const [card] = cardsOf({ ...empty, people: { standing, average: 6, few: 0, lines } }, names);
  expect(card?.pictures).toEqual([]);
  expect(card?.table?.rows.map(([name]) => name)).toEqual(['Sam', 'Maja', 'someone']);
  expect(card?.lines.at(-1)).toBe(words.triggers.person);
  const hidden = lines.map((one) => ({ ...one, showing: 'early_sign' as const }));
  expect(cardsOf({ ...empty, people: { standing, average: 6, few: 0, lines: hidden } }, names)).toEqual([]);
});

test('the_ledger_always_says_that_it_tells_nothing_of_the_next_one', () => {
  const ledger = { ...empty.ledger, standing: { showing: 'shown' as const, entries: 14, days: 0 }, resolved: 14, happened: 2, expected_of_ten: 7, expected: 66, came: 14, likely: { low: 3, high: 38 } };
  const [card] = cardsOf({ ...empty, ledger }, names);
  expect(card?.lines).toEqual(['You expected these fears to come true about 7 times in 10. So far 2 of 14 did (likely range 3 to 38 in 100).', words.ledger.note]);
});

test('a_longer_way_back_to_calm_is_told_plainly_and_never_alone', () => {
  const recovery = {
    ...empty.recovery, standing: { showing: 'shown' as const, entries: 40, days: 30 }, direction: 'longer' as const, weeks: 12, start: 28, now: 40, change: 3, change_likely: { low: 1, high: 6 },
    points: [{ day: 20_000, minutes: 28 }],
  };
  const [card] = cardsOf({ ...empty, recovery }, names);
  expect(card?.harder).toBe(true);
  expect(card?.lines[0]).toContain('Each month it is about 3 minutes more (likely 1 to 6).');
});

test('each_card_with_ranges_says_of_how_many_journals_in_a_hundred_they_hold', () => {
  const urges = { ...empty.urges, standing: { showing: 'shown' as const, entries: 11, days: 9 }, sure: 80 };
  const standing: Standing = { showing: 'shown', entries: 58, days: 40 };
  const lines = [line('late reply', 'shown', 1.3), line('plans', 'hidden', 0.4), line('work', 'hidden', -0.1)];
  const told = cardsOf({ ...empty, urges, triggers: { standing, average: 6, few: 0, lines } }, names);
  expect(told.map(({ name, likely }) => [name, likely])).toEqual([['urges', 80], ['triggers', 95]]);
  const [early] = cardsOf({ ...empty, urges: { ...urges, standing: { showing: 'hidden', entries: 3, days: 2 } } }, names);
  expect(early?.likely).toBeUndefined();
});

test('urges_are_told_by_passing_only_once_enough_have_passed', () => {
  const urges = {
    ...empty.urges, standing: { showing: 'shown' as const, entries: 24, days: 19 }, half: 18, half_low: 12, half_high: 27, by_an_hour: { passed: 6, acted: 3, asked: 0, open: 1 },
    steps: [{ minute: 5, passed: 0.1, acted: 0, asked: 0, there: 0.9, at_risk: 24 }],
  };
  expect(cardsOf({ ...empty, urges }, names)[0]?.lines).toEqual(['About half were over within 18 minutes (likely 12 to 27).']);
  expect(cardsOf({ ...empty, urges: { ...urges, may_say_passes: true } }, names)[0]?.lines[1]).toBe('By one hour, of 10: 6 had passed, 3 were acted on, 1 still there.');
});

test('what_can_be_shown_comes_first', () => {
  const urges = { ...empty.urges, standing: { showing: 'hidden' as const, entries: 3, days: 2 } };
  const levels = { standing: { showing: 'shown' as const, entries: 20, days: 12 }, lines: [{ from: 'red' as const, red: 4, yellow: 6, green: 2, eased: 8, of: 12, eased_likely: { low: 39, high: 87 } }] };
  expect(cardsOf({ ...empty, urges, levels }, names).map(({ name }) => name)).toEqual(['levels', 'urges']);
});

test('times_that_were_not_calm_are_told_beside_the_trend_and_no_clear_change_is_an_answer', () => {
  const halves = { direction: 'unclear' as const, of: 40, open: 8, within: 120, first: 52, first_likely: { low: 40, high: 64 }, last: 47, last_likely: { low: 36, high: 58 } };
  const recovery = { ...empty.recovery, standing: { showing: 'shown' as const, entries: 32, days: 30 }, weeks: 12, start: 40, now: 38, points: [{ day: 20_000, minutes: 40 }], halves };
  const [card] = cardsOf({ ...empty, recovery }, names);
  expect(card?.lines[1]).toBe('In 8 of 40, it was not green yet when you looked last.');
  expect(card?.lines[2]).toBe('With those, of the first 120 minutes about 52 were hard at first, and 47 lately. No clear change yet.');
  expect(card?.beside?.rows).toEqual([['First half', '52', '40 to 64'], ['Latest half', '47', '36 to 58']]);
  expect(card?.harder).toBe(false);
  const longer = { ...recovery, halves: { ...halves, direction: 'longer' as const } };
  expect(cardsOf({ ...empty, recovery: longer }, names)[0]?.harder).toBe(true);
});

test('two_periods_of_red_stand_beside_each_other', () => {
  const change = { direction: 'unclear' as const, first: 8, first_of: 20, first_likely: { low: 21, high: 62 }, last: 12, last_of: 20, last_likely: { low: 38, high: 79 } };
  const levels = { standing: { showing: 'shown' as const, entries: 40, days: 30 }, lines: [{ from: 'red' as const, red: 20, yellow: 12, green: 8, eased: 20, of: 40, eased_likely: { low: 35, high: 65 } }], change };
  expect(cardsOf({ ...empty, levels }, names)[0]?.lines[1]).toBe('No clear change yet: 8 of 20 eased in the first half, 12 of 20 lately.');
  expect(cardsOf({ ...empty, levels: { ...levels, change: { ...change, direction: 'shorter' as const } } }, names)[0]?.harder).toBe(true);
});

test('a_tag_is_told_by_its_gate_whatever_its_case', () => {
  const standing: Standing = { showing: 'shown', entries: 58, days: 40 };
  const lines = [line('Late reply', 'shown', 1.3), line('plans', 'early_sign', 0.8), { ...line('work', 'hidden', 0.1), enough: true }, line('rain', 'hidden', 0.2)];
  const said = (key: string): string | null => standingOf({ standing, average: 6, few: 2, lines }, key, (tag) => tag);
  expect(said('late reply')).toBe(`Times with “Late reply” ran about 1.3 points above your average (likely 0.6 to 2). ${words.triggers.cause}`);
  expect([said('plans'), said('work'), said('rain'), said('phone')]).toEqual([words.triggers.standing.early, words.triggers.standing.even, words.triggers.standing.few, words.triggers.standing.few]);
});
