// From opening the app to any practice in three taps at most, counted from the tables that the screens are made of.
import { expect, test } from 'vitest';
import { ordered, techniques } from '../features/exercises/techniques';
import { slow, ways } from '../features/practice/places';
import tabs from '../ui/TabBar.svelte?raw';
import { waysOf } from '../features/now/ways';
import { pathOfStage, pathOfTechnique } from './paths';
import table from './table.ts?raw';

const none = { favourite: false, notForMe: false, cautionCleared: false };
const { first, more } = ordered(null, { of: () => none, tools: [] });
const places = [...ways, ...slow].map(({ address }) => address).filter((address) => table.includes(`'${address}':`));
const stages = Object.keys(pathOfStage) as (keyof typeof pathOfStage)[];
const onward = waysOf(stages.map((to) => ({ act: 'go', to, weight: 'first' }))).map((way) => pathOfStage[way]);
const paths = (some: readonly { id: string }[]): string[] => some.map(({ id }) => pathOfTechnique(id));

/** Where one tap leads from each place: Now has the tabs, the sheet of exercises, which opens to all of them, and the lights, which open to the ways on. */
const taps: Readonly<Record<string, readonly string[]>> = {
  now: [...tabs.matchAll(/href="(\/[a-z]*)"/g)].map(([, address]) => address ?? '').concat('the exercises', 'a light'),
  'a light': ['/onward'],
  '/onward': onward,
  'the exercises': [...paths(first), 'all exercises'],
  'all exercises': paths(more),
  '/practice': [...places, '/toolkit'],
};

function distances(): Map<string, number> {
  const found = new Map([['now', 0]]);
  for (const [place, far] of found) for (const next of taps[place] ?? []) if (!found.has(next)) found.set(next, far + 1);
  return found;
}

test('every_technique_and_every_place_of_practice_is_three_taps_away_at_most', () => {
  const far = distances();
  expect(places).toEqual(expect.arrayContaining(['/techniques', '/examine', '/wave', '/reach', '/concerns', '/kind', '/unsent']));
  expect(onward).toEqual(expect.arrayContaining(['/examine', '/concern', '/wave', '/unsent', '/pause', '/reach', '/kind']));
  for (const address of [...paths(techniques), ...places, ...onward, '/toolkit']) expect(far.get(address) ?? Infinity, address).toBeLessThanOrEqual(3);
});
