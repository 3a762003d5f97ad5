// What every screen keeps to, read from the source: facts that no single walk through the screens could show.
import { expect, test } from 'vitest';

const all: Readonly<Record<string, string>> = import.meta.glob(['../**/*.{svelte,ts,css}', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true });
/** Hears every press only to know that somebody is there. */
const watch = '../core/lock-watch.ts';
const having = (pattern: RegExp): string[] => Object.keys(all).filter((path) => pattern.test(all[path] ?? '')).sort();

test('the_source_is_read', () => {
  expect(Object.keys(all).length).toBeGreaterThan(300);
  expect(having(/role="radiogroup"|type="radio"/)).not.toEqual([]);
});

test('there_is_no_recorded_sound_and_no_film', () => {
  expect(having(/<(audio|video|track|source|object|embed)\b/)).toEqual([]);
});

test('nothing_locks_the_orientation_or_listens_to_the_motion_of_the_device', () => {
  expect(having(/orientation\s*\.\s*lock|devicemotion|deviceorientation|new (Accelerometer|Gyroscope)/i)).toEqual([]);
});

test('a_press_does_nothing_until_the_finger_is_lifted', () => {
  expect(having(/\bon(pointerdown|mousedown|touchstart)\b|['"](pointerdown|mousedown|touchstart)['"]/)).toEqual([watch]);
});

test('nothing_appears_because_something_is_pointed_at', () => {
  expect(having(/\bon(mouseenter|mouseover|pointerenter|pointerover)\b/)).toEqual([]);
  expect(having(/<[a-z][^>]*\stitle=/)).toEqual([]);
  const changed = Object.values(all).flatMap((text) => [...text.matchAll(/:hover\)?[^{}]*\{([^}]*)\}/g)].flatMap(([, body]) => (body ?? '').split(';')));
  const properties = new Set(changed.map((one) => one.split(':')[0]?.trim()).filter(Boolean));
  expect([...properties]).toEqual(['background']);
});

test('keys_of_their_own_have_the_lights_the_scale_the_calendar_the_pacer_and_hide_alone', () => {
  expect(having(/\bonkeydown\b|['"]keydown['"]/)).toEqual([
    '../App.svelte', watch, '../features/journal/Calendar.svelte', '../features/now/NowView.svelte', '../routes/Breathe.svelte', './Wedge.svelte',
  ]);
  expect(having(/\baccesskey\b|\bon(keyup|keypress)\b/)).toEqual([]);
});

test('what_moves_by_itself_is_the_pacer_alone', () => {
  expect(having(/\banimation(-name)?:(?!\s*none)|<marquee|\.animate\(/)).toEqual(['../features/exercises/Picture.svelte', '../features/exercises/breath-motion.ts']);
});

test('whatever_is_asked_for_may_be_pasted', () => {
  expect(having(/\bon(paste|beforeinput)\b|['"](paste|beforeinput)['"]/)).toEqual([]);
});
