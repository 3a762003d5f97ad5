// Moments in the worker: kept in the open journal or sealed into the inbox, changed, erased.

import type { NewMoment as StoredMoment, SettingValue } from './api.gen';
import { CoreError } from './errors';
import { measured } from './measures';
import type { Moment } from './model';
import { inspect } from './inspecting';
import { thisMoment, wholeOf, type Session } from './session';

export async function log(session: Session, moment: Moment): Promise<void> {
  const request = { moments: [stored(moment)], now: Date.now() };
  await measured('append', () => session.change('append', request), session.forward);
}

export async function edit(session: Session, id: string, body: object): Promise<void> {
  await session.change('edit', { id, body, now: Date.now() });
}

export async function erase(session: Session, id: string): Promise<void> {
  await session.change('erase', { id, ...thisMoment() });
}

export async function set(session: Session, setting: SettingValue): Promise<void> {
  await session.change('settings_set', { settings: [setting], ...thisMoment() });
}

/** Needs no key: the public one stands in the head of the journal, also while another tab has it open. */
export async function toInbox(session: Session, moment: Moment): Promise<void> {
  const { candidates = [] } = await inspect(session);
  const to = candidates[0]?.inbox;
  if (to === undefined) throw new CoreError('absent');
  await session.withInbox((inbox) => session.changeInbox({ to, moments: [stored(moment)] }, wholeOf(inbox)));
}

/** What was written while locked joins the journal; null when there was nothing. */
export async function fromInbox(session: Session): Promise<{ refused: number; damaged: number } | null> {
  return session.withInbox(async (inbox) => {
    if (inbox.size() === 0) return null;
    const joined = await session.change('inbox_merge', thisMoment(), wholeOf(inbox));
    if (joined.merged > 0) await session.change('inbox_merge', thisMoment(), wholeOf(inbox));
    return joined;
  });
}

function stored(moment: Moment): StoredMoment {
  const { id, kind, at, offset, episode, body } = moment;
  return { id, kind, at, offset, body, ...(episode === undefined ? {} : { episode }) };
}
