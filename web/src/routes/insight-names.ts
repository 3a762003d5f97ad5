// What the insights call people and techniques on the screen.
import { techniques } from '../features/exercises/techniques';
import type { Names } from '../features/insights/cards';
import { labelled } from '../features/people/known';
import { insightWords as words } from '../words/en';
import { people } from './people.svelte';

export const insightNames: Names = {
  person: (id) => labelled(people.all).find((one) => one.id === id)?.label ?? words.triggers.someone,
  technique: (id) => (techniques.find((one) => one.id === id)?.name ?? words.techniques.unknown).toLowerCase(),
};
