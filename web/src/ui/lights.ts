// The three lights as shapes: height alone tells them apart, colour comes last.

export type Light = 'red' | 'yellow' | 'green';

export const lights: readonly Light[] = ['red', 'yellow', 'green'];

export const lightPath: Record<Light, string> = {
  red: 'M1 21C6.5 21 7.5 3 12 3S17.5 21 23 21Z',
  yellow: 'M1 21C6 21 7.5 11.5 12 11.5S18 21 23 21Z',
  green: 'M3 17.25h18a1.9 1.9 0 0 1 0 3.8H3a1.9 1.9 0 0 1 0-3.8Z',
};

export const isLight = (value: unknown): value is Light => value === 'red' || value === 'yellow' || value === 'green';
