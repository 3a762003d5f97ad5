// What the memory of the page holds: its whole script heap, as the browser's own tools would take it.
import type { Page } from '@playwright/test';

/** True when a string in the page's heap, after a collection, contains `phrase`. */
export async function memoryHolds(page: Page, phrase: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('').includes(phrase);
}
