// Keeping a moment or a draft in the best place there is right now: the open journal, the inbox, or memory.

import { CoreError } from './errors';
import type { TaskName, Tasks } from './messages';
import type { Kept, Moment, Status } from './model';
import { complete } from './new-moment';

/** What capturing needs to know of whoever holds the journal. */
export interface Place {
  readonly status: Status;
  drafts: Record<string, string>;
  /** Fields of which a draft waits in the inbox, in case the text is sent before the journal opens. */
  readonly waiting: Set<string>;
  call<Name extends TaskName>(task: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']>;
}

export function waitingDrafts(): Set<string> {
  return new Set();
}

/** Resolves after the flush. */
export async function keep(place: Place, moment: Moment): Promise<Kept> {
  if (await inJournal(place, () => place.call('log', { moment }))) return 'journal';
  return besideJournal(place, moment);
}

export async function keepDraft(place: Place, purpose: string, text: string): Promise<void> {
  const wasOpen = isWritable(place.status);
  if (await inJournal(place, () => place.call('draft', { purpose, text }))) {
    place.drafts[purpose] = text;
  } else if (wasOpen || text !== '' || place.waiting.delete(purpose)) {
    await besideJournal(place, complete({ kind: 'draft', body: { purpose, text } }));
    if (text !== '') place.waiting.add(purpose);
  }
}

async function besideJournal(place: Place, moment: Moment): Promise<Kept> {
  if (!['open', 'locked', 'elsewhere'].includes(place.status.kind)) return 'memory';
  await place.call('inbox', { moment });
  return 'inbox';
}

/** False where nothing can be written to the journal, or when it was locked, or its worker broke, on the way: the inbox needs no key. */
async function inJournal(place: Place, write: () => Promise<unknown>): Promise<boolean> {
  if (!isWritable(place.status)) return false;
  try {
    await write();
    return true;
  } catch (thrown) {
    if (!(thrown instanceof CoreError) || !['locked', 'trapped'].includes(thrown.code)) throw thrown;
    return false;
  }
}

function isWritable(status: Status): boolean {
  return status.kind === 'open' && !status.readOnly;
}
