// What was said while locked joins what is kept: it adds, and replaces nothing.
import { expect, test } from 'vitest';
import { added } from './late';

test('a_field_that_was_absent_is_added', () => {
  expect(added({ back_at: 20 }, { answer: 'back', answered: 21 })).toEqual({ back_at: 20, answer: 'back', answered: 21 });
});

test('what_is_there_is_never_replaced', () => {
  expect(added({ back_at: 20, answer: 'back', wish: 'mine' }, { answer: 'not_today', wish: 'other', back_at: 0 })).toEqual({ back_at: 20, answer: 'back', wish: 'mine' });
});

test('a_list_grows_by_what_it_does_not_hold', () => {
  const marks = [{ at: 1, strength: 8 }];
  expect(added({ marks }, { marks: [{ at: 1, strength: 8 }, { at: 2, strength: 4 }] })).toEqual({ marks: [{ at: 1, strength: 8 }, { at: 2, strength: 4 }] });
  expect(added({ urge: 'text' }, { marks })).toEqual({ urge: 'text', marks });
  expect(added({ marks }, { marks: 'none' })).toEqual({ marks });
});

test('a_field_named_like_what_every_object_has_is_a_field_like_any_other', () => {
  expect(Object.hasOwn(added({}, { toString: 'x' }), 'toString')).toBe(true);
});
