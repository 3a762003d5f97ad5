// Records as a fixture can tell them on any day: times by what they follow, other records by what they are.
import type { Stored } from './records';

const minute = 60_000;
const names: Readonly<Record<string, string>> = { urge: 'the urge', thought_record: 'the examination' };

/** Whole minutes after `start`; a due time by the day and the clock on the wall of the tests' zone. */
function timeOf(field: string, value: number, start: number): string {
  if (field !== 'due') return `+${Math.floor((value - start) / minute)} min`;
  const zone = { timeZone: 'Europe/Paris' };
  const day = (at: number): string => new Date(at).toLocaleDateString('en-GB', zone);
  const clock = new Date(value).toLocaleTimeString('en-GB', { ...zone, timeStyle: 'short' });
  return `${day(value) === day(start + 24 * 60 * minute) ? 'tomorrow' : day(value)} at ${clock}`;
}

export function told(records: readonly Stored[]): object[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.map(({ kind, at, body }) => {
    const tell = (value: unknown, field: string): unknown => {
      if (Array.isArray(value)) return value.map((one) => tell(one, field));
      if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tell(inner, name)]));
      if (typeof value === 'number' && value > 1e12) return timeOf(field, value, at);
      const other = typeof value === 'string' ? byId.get(value) : undefined;
      return other ? (names[other.kind] ?? other.kind) : value;
    };
    const urge = byId.get(String(body['urge']));
    return { kind, ...(kind === 'urge_end' && urge && { after: timeOf('at', at, urge.at) }), body: tell(body, '') };
  });
}
