// A device whose journal holds the invented year of make_demo, up to three hours ago: long enough for every insight to have something to say.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { journalWords } from '../../src/words/en';
import { bringFile } from './files';
import { openDesk } from './native';
import { program } from './server';
import { afterKey, button, passphrase } from './steps';
import { expect } from './test';

const hour = 3_600_000;

/** On the journal screen, with the year open. */
export async function withYear(page: Page): Promise<void> {
  const desk = await openDesk();
  // What was said within the hour decides what may be looked at.
  const until = `${new Date(Date.now() - 3 * hour).toISOString().slice(0, 16)}+00:00`;
  const secret = await desk.put('words', `${passphrase}\n`);
  await promisify(execFile)(program('make_demo'), ['--until', until, '--out', `${desk.folder}/year.keel`, '--passphrase-file', secret]);
  const file = await desk.take('year.keel');
  await desk.leave();
  await bringFile(page, file, passphrase);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
}
