// What was said of a kept moment while nothing of the journal could be changed. It waits as a draft, which the inbox takes without a
// key, and joins at the next unlock; it may add what the moment does not say yet, and replaces nothing.

import type { Draft } from './api.gen';
import { CoreError } from './errors';
import type { KeptDrafts } from './kept-drafts';
import { versions } from './looking';
import { edit } from './moments';
import type { Session } from './session';

type Fields = Readonly<Record<string, unknown>>;

const prefix = 'late ';

export const lateDraft = (id: string): string => `${prefix}${id}`;

/** The moment with what it did not say: fields that were absent, and new items of lists. */
export function added(body: Fields, change: Fields): Fields {
  const whole: Record<string, unknown> = { ...body };
  for (const [field, value] of Object.entries(change)) {
    const before = Object.hasOwn(whole, field) ? whole[field] : undefined;
    if (before === undefined) whole[field] = value;
    else if (Array.isArray(before) && Array.isArray(value)) whole[field] = [...before, ...newOf(value, before)];
  }
  return whole;
}

/** Resolves to the drafts that are texts of fields. What cannot join now waits for the next time. */
export async function joinLate(session: Session, kept: KeptDrafts, drafts: Draft[]): Promise<Draft[]> {
  for (const { purpose, text } of drafts.filter(isLate)) {
    try {
      await join(session, purpose.slice(prefix.length), text);
      await kept.put(purpose, '');
    } catch (thrown) {
      if (!(thrown instanceof CoreError)) throw thrown;
    }
  }
  return drafts.filter((draft) => !isLate(draft));
}

const isLate = ({ purpose }: Draft): boolean => purpose.startsWith(prefix);

async function join(session: Session, id: string, text: string): Promise<void> {
  const shown = (await versions(session, id).catch(gone))[0];
  const change = fieldsOf(text);
  if (shown === undefined || change === null) return;
  const body = added(shown.body, change);
  if (JSON.stringify(body) !== JSON.stringify(shown.body)) await edit(session, id, body);
}

/** Erased meanwhile, or no moment at all: there is nothing to add to. */
function gone(thrown: unknown): [] {
  if (thrown instanceof CoreError && ['no_such_record', 'bad_request'].includes(thrown.code)) return [];
  throw thrown;
}

function fieldsOf(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function newOf(value: unknown[], before: unknown[]): unknown[] {
  const known = new Set(before.map((item) => JSON.stringify(item)));
  return value.filter((item) => !known.has(JSON.stringify(item)));
}
