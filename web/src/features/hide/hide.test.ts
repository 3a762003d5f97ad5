// Facts about Hide: the plain page first, and the document replaced only when keys and texts are safe.
import { expect, test } from 'vitest';
import type { Status } from '../../core/client.svelte';
import type { StoreKind } from '../../core/storage';
import { hide } from './hide';

const open: Status = {
  kind: 'open', readOnly: false, lastUnlock: null, recoverySet: false, notices: [], lastBackup: null,
  lockAfter: { idleMinutes: 5, hiddenSeconds: 60 }, notAsked: [], contacts: [],
};

function hidden(status: Status, store: StoreKind) {
  const steps: string[] = [];
  let finish = (): void => undefined;
  const locked = new Promise<void>((resolve) => (finish = resolve));
  const place = { path: '/journal', go: (path: string) => void steps.push(`show ${(place.path = path)}`) };
  const lock = (): Promise<void> => (steps.push('lock'), locked);
  hide({ journal: { status, store, lock }, place, replace: (path) => void steps.push(`replace ${path}`) });
  return { steps, place, finish: async () => (finish(), await locked) };
}

test('the_plain_page_stands_before_the_lock_and_the_document_goes_after_it', async () => {
  const { steps, finish } = hidden(open, 'files');
  expect(steps).toEqual(['show /hidden', 'lock']);
  await finish();
  expect(steps).toEqual(['show /hidden', 'lock', 'replace /hidden']);
});

test('who_came_back_meanwhile_is_not_sent_away', async () => {
  const { steps, place, finish } = hidden(open, 'files');
  place.path = '/';
  await finish();
  expect(steps).not.toContain('replace /hidden');
});

test('what_lives_in_memory_alone_is_not_thrown_away', async () => {
  for (const { steps, finish } of [hidden(open, 'memory'), hidden({ kind: 'absent' }, 'files')]) {
    await finish();
    expect(steps).toEqual(['show /hidden', 'lock']);
  }
});
