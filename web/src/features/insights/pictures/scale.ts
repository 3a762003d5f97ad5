// Where a number stands in a picture. Display only.

/** Maps `from..to` on `low..high` pixels, whole tenths. */
export function scale(from: number, to: number, low: number, high: number): (value: number) => number {
  const span = to - from || 1;
  return (value) => Math.round((low + ((value - from) / span) * (high - low)) * 10) / 10;
}

/** A round number at least as large as `value`: 1, 2, 5, 10, 20, 50, ... */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * size).find((step) => step >= value) ?? value;
}

/** Cuts a name to the width there is; the table has it in full. */
export function fitted(name: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 7.5));
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
