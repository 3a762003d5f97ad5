// The thermometer's words for 0 to 10.

export type Heat = 'still' | 'warm' | 'simmering' | 'close' | 'boiling';

export function heat(value: number): Heat {
  if (value <= 0) return 'still';
  if (value <= 3) return 'warm';
  if (value <= 6) return 'simmering';
  if (value <= 8) return 'close';
  return 'boiling';
}
