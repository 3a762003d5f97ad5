// The records that a walk through the screens leaves in the journal, as the command line reads them from the browser's file.
import type { Page } from '@playwright/test';
import { shellWords } from '../../src/words/en';
import { openDesk } from './native';
import { privateFiles } from './stored';
import { openJournal } from './steps';

export interface Stored {
  id: string;
  kind: string;
  at: number;
  offset: number;
  episode?: string;
  via?: string;
  body: Record<string, unknown>;
}

/** What the open journal of this page holds, oldest first: of these kinds, or every moment of life. */
export async function recordsOf(page: Page, ...kinds: string[]): Promise<Stored[]> {
  const desk = await openDesk();
  try {
    await desk.put('browser.keel', journalIn(await privateFiles(page)));
    return ((await desk.evenkeel('browser.keel', 'list', '--limit', '0', ...kinds.flatMap((kind) => ['--kind', kind]))) as Stored[]).reverse();
  } finally {
    await desk.leave();
  }
}

/** Kind and body of what was written since `before`, oldest first. */
export async function writtenSince(page: Page, before: readonly Stored[]): Promise<{ kind: string; body: Record<string, unknown> }[]> {
  const known = new Set(before.map(({ id }) => id));
  return (await recordsOf(page)).filter(({ id }) => !known.has(id)).map(({ kind, body }) => ({ kind, body }));
}

/** From a locked device to Now with the journal open; what the journal held before. */
export async function openAtNow(page: Page): Promise<Stored[]> {
  await openJournal(page);
  const before = await recordsOf(page);
  await page.getByRole('link', { name: shellWords.now, exact: true }).click();
  return before;
}

/** After an erase the journal stands in the other file, and the first one is emptied. */
function journalIn(files: ReadonlyMap<string, Buffer>): Buffer {
  return [files.get('a.keel'), files.get('b.keel')].find((bytes) => bytes !== undefined && bytes.length > 0) ?? Buffer.alloc(0);
}
