// Facts about where a moment is kept.

import { expect, test } from 'vitest';
import { keep, keepDraft, waitingDrafts, type Place } from './capture';
import { CoreError } from './errors';
import { lockAfterOf } from './lock-after';
import type { Moment, Status } from './model';

const moment: Moment = { id: '0'.repeat(32), at: 0, offset: 0, kind: 'note', body: { text: 'x' } };
const open: Status = { kind: 'open', readOnly: false, lastUnlock: null, recoverySet: false, notices: [], lastBackup: null, lockAfter: lockAfterOf([]), notAsked: [], contacts: [] };

/** A place in `status` that writes down which tasks were asked of it and refuses some. */
function place(status: Status, refusals: Record<string, string> = {}): Place & { asked: string[] } {
  const asked: string[] = [];
  const call = async (task: string): Promise<never> => {
    asked.push(task);
    if (refusals[task] !== undefined) throw new CoreError(refusals[task]);
    return null as never;
  };
  return { status, drafts: {}, waiting: waitingDrafts(), asked, call };
}

test.each<[Status, string]>([
  [open, 'journal'],
  [{ ...open, readOnly: true }, 'inbox'],
  [{ kind: 'locked', waitUntil: null }, 'inbox'],
  [{ kind: 'elsewhere', answered: false }, 'inbox'],
  [{ kind: 'absent' }, 'memory'],
  [{ kind: 'insecure' }, 'memory'],
  [{ kind: 'trouble', code: 'newer_version' }, 'memory'],
])('each_status_has_its_place', async (status, kept) => {
  expect(await keep(place(status), moment)).toBe(kept);
});

test('a_moment_whose_journal_breaks_on_the_way_goes_to_the_inbox', async () => {
  const broken = place(open, { log: 'trapped' });
  expect(await keep(broken, moment)).toBe('inbox');
  expect(broken.asked).toEqual(['log', 'inbox']);
});

test('a_full_disk_is_told_and_nothing_is_tried_elsewhere', async () => {
  const full = place(open, { log: 'storage_full' });
  await expect(keep(full, moment)).rejects.toMatchObject({ code: 'storage_full' });
  expect(full.asked).toEqual(['log']);
});

test('an_emptied_field_erases_its_draft_when_open_and_leaves_nothing_when_locked', async () => {
  const journal = place(open);
  const locked = place({ kind: 'locked', waitUntil: null });
  await keepDraft(journal, 'note', '');
  await keepDraft(locked, 'note', '');
  expect(journal.asked).toEqual(['draft']);
  expect(locked.asked).toEqual([]);
});

test('text_sent_while_locked_takes_its_waiting_draft_back', async () => {
  const locked = place({ kind: 'locked', waitUntil: null });
  await keepDraft(locked, 'note', 'typed');
  await keepDraft(locked, 'note', '');
  await keepDraft(locked, 'note', '');
  expect(locked.asked).toEqual(['inbox', 'inbox']);
});

test.each(['locked', 'trapped'])('a_draft_whose_journal_is_%s_on_the_way_goes_to_the_inbox', async (code) => {
  const broken = place(open, { draft: code });
  await keepDraft(broken, 'note', 'typed');
  expect(broken.asked).toEqual(['draft', 'inbox']);
  expect(broken.drafts).toEqual({});
});
