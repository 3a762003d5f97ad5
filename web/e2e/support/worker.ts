// The core's worker with something of the browser's own changed before it starts.
import type { Page } from '@playwright/test';

/** `script` runs first in the worker. Works for pages that no service worker answers yet. */
export async function inWorker(page: Page, script: string): Promise<void> {
  await page.route(/\/assets\/worker-.*\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${script};${await answer.text()}` });
  });
}
