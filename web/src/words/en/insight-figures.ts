// How numbers are put into words: figures, ranges, counts with their noun.

/** Shares are told in hundredths and in tenths. */
export const whole = 100;
export const tenth = 10;

const figures = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
export const figure = (value: number): string => figures.format(value);

export const range = (low: number, high: number): string => `${figure(low)} to ${figure(high)}`;
export const likely = (low: number, high: number): string => `likely ${range(low, high)}`;
export const times = (count: number, one: string, many: string): string => `${figure(count)} ${count === 1 ? one : many}`;
export const minutes = (value: number): string => times(value, 'minute', 'minutes');
export const points = (value: number): string => times(value, 'point', 'points');
