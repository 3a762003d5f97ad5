// Whose moments of care are shown, and in which order.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { groupsOf } from './groups';

const care = (id: string, person?: string): Moment => ({ id, kind: 'care', at: 0, offset: 0, body: { what: id, ...(person !== undefined && { person }) } });
const who = (id: string, quiet = false) => ({ id, label: id.toUpperCase(), quiet });
const shown = (...given: Parameters<typeof groupsOf>) => groupsOf(...given).map((group) => [group.who?.label ?? null, ...group.moments.map(({ id }) => id)]);

test('care_stands_by_person_the_latest_in_front_and_nobody_in_particular_last', () => {
  const moments = [care('tea'), care('text', 'sam'), care('walk', 'kim'), care('call', 'sam')];
  expect(shown(moments, [who('kim'), who('sam')], new Set())).toEqual([['SAM', 'text', 'call'], ['KIM', 'walk'], [null, 'tea']]);
});

test('of_whoever_is_tied_to_harm_nothing_is_shown_also_when_they_are_gone', () => {
  const moments = [care('text', 'sam'), care('call', 'gone'), care('walk', 'kim')];
  expect(shown(moments, [who('sam'), who('kim')], new Set(['sam', 'gone']))).toEqual([['KIM', 'walk']]);
});

test('of_whoever_is_kept_quiet_nothing_comes_up_by_itself', () => {
  expect(shown([care('text', 'sam')], [who('sam', true)], new Set())).toEqual([]);
});

test('care_of_someone_who_is_gone_stays_without_a_name', () => {
  expect(shown([care('call', 'gone'), care('tea')], [], new Set())).toEqual([[null, 'call', 'tea']]);
});
