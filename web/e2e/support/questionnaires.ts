// Questionnaires as files, as a therapist would send one: the example of docs/questionnaires.md, and one that cannot be used.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { formWords as words } from '../../src/words/en';
import { treeRoot } from './server';

const vectors = `${treeRoot}tests/vectors/questionnaires`;

export const exampleFile = (): Promise<Buffer> => readFile(`${vectors}/example.json`);

/** What the journal keeps of the example. */
export async function exampleKept(): Promise<object> {
  const { cases } = JSON.parse(await readFile(`${vectors}/files.json`, 'utf8')) as { cases: { questionnaire: object }[] };
  return cases[0]?.questionnaire ?? {};
}

export const fileWithFreeText = Buffer.from(
  JSON.stringify({ resourceType: 'Questionnaire', title: 'A diary', item: [{ linkId: '1', type: 'text', text: 'How was your day?' }] }),
);

/** Chooses a file where one is asked for. */
export async function chooseFile(page: Page, buffer: Buffer): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: new RegExp(`^(${words.bring.choose}|${words.bring.other})$`) }).click();
  await (await chosen).setFiles({ name: 'questionnaire.json', mimeType: 'application/json', buffer });
}
