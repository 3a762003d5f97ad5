// Which urge of the journal is still running: begun less than a day ago, and not ended. Older ones end by themselves.
import type { Moment } from '../../core/client.svelte';

export const endsAfter = 24 * 60 * 60_000;

/** Kinds that `runningUrge` needs to see. */
export const urgeKinds: readonly string[] = ['urge', 'urge_end'];

/** The one begun last; a clock that jumped back ends nothing. */
export function runningUrge(moments: readonly Moment[], now: number): Moment | null {
  const ended = new Set(moments.filter(({ kind }) => kind === 'urge_end').map(({ body }) => body['urge']));
  const running = moments.filter(({ id, kind, at }) => kind === 'urge' && !ended.has(id) && now - at < endsAfter);
  return running.sort((one, other) => other.at - one.at)[0] ?? null;
}
