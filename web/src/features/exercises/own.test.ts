// Techniques of one's own: what is typed becomes a record, and a record of any kind becomes steps.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { bodyOf, empty, ownIn, typedOf } from './own';
import { parted } from './techniques';

const stored = (id: string, body: Record<string, unknown>, kind = 'technique'): Moment => ({ id, kind, at: 0, offset: 0, body });
const none = { favourite: false, notForMe: false, cautionCleared: false };

test('what_is_typed_becomes_a_name_a_step_per_line_and_nothing_that_was_left_empty', () => {
  expect(bodyOf({ ...empty, name: ' Drums ', steps: 'Put on the song\n\n Drum on the table ', minutes: 3 })).toEqual({ name: 'Drums', steps: ['Put on the song', 'Drum on the table'], minutes: 3 });
  expect(bodyOf({ ...empty, name: 'Drums', caution: ' Not at night ' })).toEqual({ name: 'Drums', steps: [], minutes: 5, caution: 'Not at night' });
  expect(bodyOf({ ...empty, name: '  ', steps: 'One' })).toBeNull();
});

test('a_record_runs_like_any_technique_and_without_steps_its_name_is_the_one_thing_to_do', () => {
  const [drums, bare] = ownIn([stored('a', { name: 'Drums', steps: ['One', 'Two'], minutes: 3, caution: 'Not at night' }), stored('b', { name: 'Hum' }), stored('c', { technique: 'walk' }, 'technique_choice')]);
  expect(drums).toMatchObject({ id: 'a', name: 'Drums', minutes: 3, caution: { text: 'Not at night' }, steps: [{ text: 'One' }, { text: 'Two' }] });
  expect(bare).toMatchObject({ minutes: 5, caution: null, steps: [{ text: 'Hum' }], archived: false });
});

test('a_record_from_another_hand_gives_what_can_be_read_and_one_without_a_name_is_none', () => {
  expect(ownIn([stored('a', { name: 7 }), stored('b', { steps: ['x'] })])).toEqual([]);
  expect(ownIn([stored('a', { name: 'Hum', steps: [1, ' ', 'Hum low'], minutes: -4, caution: '' })])).toMatchObject([{ minutes: 5, caution: null, steps: [{ text: 'Hum low' }] }]);
});

test('typed_again_a_record_is_what_it_was', () => {
  const body = { name: 'Drums', steps: ['One', 'Two'], minutes: 3, caution: 'Not at night' };
  expect(bodyOf(typedOf(body))).toEqual(body);
  expect(typedOf({ name: 7, steps: 'no list' })).toEqual(empty);
});

test('one_that_is_put_away_stands_apart_in_the_library', () => {
  const own = ownIn([stored('a', { name: 'Drums', archived: true }), stored('b', { name: 'Hum' })]);
  const { liked, others, away } = parted({ of: (id) => ({ ...none, favourite: id === 'a' }), tools: [] }, own);
  expect([liked, others.map(({ id }) => id), away.map(({ id }) => id)]).toEqual([[], ['b'], ['a']]);
});
