// The examination and the concern of this episode, and what they need from the journal; left and come back to, they go on.
import { core } from '../core/client.svelte';
import { newId } from '../core/random';
import { ConcernNote } from '../features/examine/concern.svelte';
import { Examination, type Desk } from '../features/examine/examination.svelte';
import { fearsIn, type Earlier } from '../features/examine/known';
import { episode } from '../features/now/episode.svelte';

const recent = 40;

const desk: Desk = {
  write: (kind, body) => episode.write(kind, body),
  edit: (id, body) => core.edit(id, body),
  mayWrite: () => {
    const { status } = core;
    return status.kind === 'open' ? !status.readOnly : status.kind !== 'locked' && status.kind !== 'elsewhere';
  },
  off: () => [...(core.asked.for('belief') ? [] : (['belief', 'after'] as const)), ...(core.asked.for('fears') ? [] : (['later'] as const))],
  draft: (purpose, text) => core.draft(purpose, text),
  draftOf: (purpose) => core.draftOf(purpose),
  repeats: async (claim, person, again) => {
    if (core.status.kind !== 'open') return null;
    return core.guiding.repeats({ claim, ...(person !== null && { person }), ...(again !== null && { again }) });
  },
};

export const examination = new Examination(desk);
/** A concern may stand by itself: writing one down begins no episode. */
export const concern = new ConcernNote({ ...desk, write: (kind, body) => (episode.open ? episode.write(kind, body) : alone(kind, body)) });

async function alone(kind: string, body: object): Promise<string> {
  const id = newId();
  await core.log({ id, kind, body });
  return id;
}

let left: string | null = null;

/** A new evening begins with an empty page, unless something waits that could not be written yet. */
export async function leaveExamining(finished: boolean): Promise<void> {
  const written = await examination.write();
  left = episode.id;
  if (written && finished) examination.startAnew();
}

export async function leaveConcern(finished: boolean): Promise<void> {
  const written = await concern.write();
  left = episode.id;
  if (written && finished) concern.startAnew();
}

/** After the close, and before another evening: what was written is not held in this page any longer. */
export function forgetExamining(): void {
  if (examination.written) examination.startAnew();
  if (concern.written) concern.startAnew();
}

export function arriveExamining(): void {
  if (left !== null && left !== episode.id) forgetExamining();
}

/** The fears of the last days, from the journal where it is open and from this page where there is none. */
export async function fearsHere(now = Date.now()): Promise<Earlier[]> {
  const kept = core.status.kind === 'open' ? (await core.reading.timeline({ kinds: ['thought_record'], limit: recent })).moments : [];
  return fearsIn([...kept, ...core.unsaved], now);
}
