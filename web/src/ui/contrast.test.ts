// The colours of tokens.css by the contrast formula of WCAG 2.2: text at least 4.5 to 1, what carries meaning without words 3 to 1.
import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

const colours = new Map([...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string): number {
  const [darker = 0, lighter = 0] = [luminance(front), luminance(back)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Pairs whose contrast stays below the least. */
function tooFaint(fronts: string[], backs: string[], least: number): string[] {
  return (['light', 'dark'] as const).flatMap((mode) =>
    fronts.flatMap((front) =>
      backs.flatMap((back) => {
        const found = contrast(colours.get(front)?.[mode] ?? '', colours.get(back)?.[mode] ?? '');
        return found >= least ? [] : [`${front} on ${back}, ${mode}: ${found.toFixed(2)}`];
      }),
    ),
  );
}

const sheets = ['ground', 'surface', 'sunk'];
const tints = ['accent-tint', 'red-tint', 'yellow-tint', 'green-tint'];

test('the_formula_gives_what_is_known_of_black_on_white_and_of_one_grey', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('text_is_readable_on_every_ground_by_day_and_by_night', () => {
  expect(tooFaint(['ink', 'ink-2', 'ink-3', 'accent'], [...sheets, ...tints], 4.5)).toEqual([]);
  expect(tooFaint(['ink', 'ink-2'], ['water', 'red-water', 'yellow-water', 'green-water'], 4.5)).toEqual([]);
  expect(tooFaint(['on-action'], ['action'], 4.5)).toEqual([]);
  for (const light of ['red', 'yellow', 'green']) expect(tooFaint([`${light}-text`], [`${light}-tint`, 'surface'], 4.5)).toEqual([]);
});

test('borders_of_controls_and_marks_stand_out_by_day_and_by_night', () => {
  expect(tooFaint(['edge', 'focus', 'accent'], sheets, 3)).toEqual([]);
  for (const light of ['red', 'yellow', 'green']) expect(tooFaint([`${light}-mark`], ['surface', `${light}-tint`], 3)).toEqual([]);
});
