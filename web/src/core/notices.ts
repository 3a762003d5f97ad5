// What a person is told at opening: what happened to this journal since it was last read, and what opening itself found.

import type { OpenReply, VaultEvent } from './api.gen';
import { timeline } from './looking';
import type { Notice } from './model';
import { thisMoment, type Session } from './session';

const readSetting = 'notices_read';
const most = 50;

export async function noticesOf(
  session: Session,
  reply: OpenReply,
  inbox: { refused: number; damaged: number } | null,
): Promise<Notice[]> {
  const { settings = [] } = await session.call('settings', {});
  const readUntil = Number(settings.find(({ name }) => name === readSetting)?.value ?? 0);
  const { moments } = await timeline(session, { limit: most, kinds: ['vault_event'] });
  const events = moments.filter(({ at, body }) => at > readUntil && body['what'] !== 'created');
  return [
    ...found(reply, inbox),
    ...events.map(({ at, body }) => {
      const { what, detail } = body as unknown as VaultEvent;
      return { what, detail: detail ?? '', at };
    }),
  ];
}

/** The person has seen them, on this and every other device. */
export async function readNotices(session: Session): Promise<void> {
  const { now, offset } = thisMoment();
  await session.change('settings_set', { settings: [{ name: readSetting, value: String(now) }], now, offset });
}

function found(reply: OpenReply, inbox: { refused: number; damaged: number } | null): Notice[] {
  const at = Date.now();
  const counted: [string, number][] = [
    ['damage', (reply.damage?.length ?? 0) + (reply.incomplete === true ? 1 : 0)],
    ['inbox_forged', reply.inbox_forged === true ? 1 : 0],
    ['header_mended', reply.header_mended === true ? 1 : 0],
    ['tail_cut', reply.tail_cut === true ? 1 : 0],
    ['conflicts', reply.conflicts],
    ['inbox_refused', inbox?.refused ?? 0],
    ['inbox_damaged', inbox?.damaged ?? 0],
  ];
  return counted.filter(([, count]) => count > 0).map(([what, count]) => ({ what, detail: String(count), at }));
}
