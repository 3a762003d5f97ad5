// Drafts in the open journal: one record per field, replaced while the person types and erased once it is sent.

import type { Draft } from './api.gen';
import { notNow } from './errors';
import { everyMoment } from './looking';
import { edit, erase, log } from './moments';
import { newId } from './random';
import { thisMoment, type Session } from './session';

export class KeptDrafts {
  /** Newest first; several when some were written while locked. */
  private readonly ids = new Map<string, string[]>();
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** The text of every unfinished field; one that was sent while locked is tidied away, unless nothing may be written. */
  async load(readOnly: boolean): Promise<Draft[]> {
    this.ids.clear();
    const texts = new Map<string, string>();
    for (const { id, body } of await everyMoment(this.session, ['draft'])) {
      const { purpose, text } = body as unknown as Draft;
      this.ids.set(purpose, [...(this.ids.get(purpose) ?? []), id]);
      if (!texts.has(purpose)) texts.set(purpose, text);
    }
    const drafts = [...texts].map(([purpose, text]) => ({ purpose, text }));
    for (const { purpose, text } of drafts) if (text === '' && !readOnly) await this.put(purpose, '').catch(notNow);
    return drafts.filter(({ text }) => text !== '');
  }

  async put(purpose: string, text: string): Promise<void> {
    const ids = this.ids.get(purpose) ?? [];
    const newest = ids[0];
    if (text === '') {
      this.ids.delete(purpose);
      for (const id of ids) await erase(this.session, id);
    } else if (newest !== undefined) {
      await edit(this.session, newest, { purpose, text });
    } else {
      const { now, offset } = thisMoment();
      const id = newId();
      await log(this.session, { id, at: now, offset, kind: 'draft', body: { purpose, text } });
      this.ids.set(purpose, [id]);
    }
  }
}
