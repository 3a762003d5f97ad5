// When a message comes back: on the next morning or evening as people count days, never at night, one at a time.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { dueMessage, holdUntil, isNight, keptMessages } from './held';

const local = (day: number, hour: number, minute = 0): number => new Date(2025, 10, day, hour, minute).getTime();
const message = (id: string, at: number, body: object): Moment => ({ id, at, offset: 0, kind: 'message', body: { text: 'words', ...body } });

test('in_the_evening_tomorrow_morning_is_the_next_day', () => {
  expect(holdUntil('morning', local(18, 20))).toBe(local(19, 8));
  expect(holdUntil('evening', local(18, 20))).toBe(local(19, 18));
});

test('at_two_in_the_night_tomorrow_morning_is_the_one_that_comes_next', () => {
  expect(holdUntil('morning', local(19, 2))).toBe(local(19, 8));
  expect(holdUntil('evening', local(19, 2))).toBe(local(19, 18));
  expect(holdUntil('morning', local(19, 6))).toBe(local(20, 8));
});

test('when_i_open_it_sets_no_time', () => {
  expect(holdUntil('open', local(18, 20))).toBeNull();
});

test('the_month_and_the_year_turn_over', () => {
  expect(holdUntil('morning', new Date(2025, 11, 31, 23).getTime())).toBe(new Date(2026, 0, 1, 8).getTime());
});

test('night_is_from_ten_to_seven', () => {
  expect([local(18, 21, 59), local(18, 22), local(19, 6, 59), local(19, 7)].map(isNight)).toEqual([false, true, true, false]);
});

test('a_message_comes_back_from_its_time_on_and_never_at_night', () => {
  const held = message('a', local(18, 20), { hold: local(19, 8) });
  expect(dueMessage([held], local(19, 7, 59))).toBeNull();
  expect(dueMessage([held], local(19, 8))?.id).toBe('a');
  expect(dueMessage([held], local(19, 23))).toBeNull();
  expect(dueMessage([held], local(25, 12))?.id).toBe('a');
});

test('one_at_a_time_the_oldest_first_and_none_that_was_answered_or_has_no_time', () => {
  const all = [
    message('kept', local(10, 9), { hold: local(11, 8), fate: 'kept' }),
    message('open', local(10, 9), {}),
    message('later', local(15, 9), { hold: local(16, 8) }),
    message('older', local(14, 9), { hold: local(15, 8) }),
  ];
  expect(dueMessage(all, local(19, 12))?.id).toBe('older');
  expect(keptMessages(all).map(({ id }) => id)).toEqual(['later', 'older', 'kept', 'open']);
});

test('what_was_sent_or_let_go_is_not_read_again', () => {
  const gone = [message('a', local(10, 9), { hold: local(11, 8), fate: 'sent' }), message('b', local(10, 9), { fate: 'let_go' })];
  expect([dueMessage(gone, local(19, 12)), keptMessages(gone)]).toEqual([null, []]);
});
