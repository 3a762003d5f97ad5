// Escape hides only when it comes three times in a row, quickly.
import { expect, test } from 'vitest';
import { EscapeThrice } from './escape';

function pressed(keys: [string, number][]): number {
  let hidden = 0;
  const escape = new EscapeThrice(() => hidden++);
  for (const [key, timeStamp] of keys) escape.key({ key, timeStamp });
  return hidden;
}

test('three_quick_presses_hide_once', () => {
  expect(pressed([['Escape', 0], ['Escape', 200], ['Escape', 400], ['Escape', 600]])).toBe(1);
});

test('slow_presses_or_another_key_between_do_nothing', () => {
  expect(pressed([['Escape', 0], ['Escape', 900], ['Escape', 1_800]])).toBe(0);
  expect(pressed([['Escape', 0], ['a', 100], ['Escape', 200], ['Escape', 300]])).toBe(0);
});
