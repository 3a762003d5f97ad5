// Files that are not what they are taken for: each gets its sentence, and nothing that can be read is lost.
import { journalWords } from '../src/words/en';
import { cutAt, bringFile, frameStarts, fromNewerVersion, withBitFlipped, withHeadersSwapped } from './support/files';
import { keptLine, keptNote, putFiles } from './support/kept';
import { afterKey, openApp, passphrase, unlock } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test } from './support/test';

const notAJournal = 'This file is not a journal.';
const newer = 'This journal comes from a newer version of the app.';
const damaged = 'A part of the journal file is damaged.';
const noHead = 'The first pages of this journal file are damaged, so no key can open it.';

const strangers: Record<string, Buffer> = {
  'a text file': Buffer.from('Dear diary, this is a letter.\n'.repeat(700)),
  'an empty file': Buffer.alloc(0),
  'a file of zeros': Buffer.alloc(20_000),
};

for (const [name, bytes] of Object.entries(strangers)) {
  test(`${name} is said to be no journal, and the device stays as it was`, async ({ page }) => {
    await bringFile(page, bytes, passphrase);
    await expect(page.getByText(notAJournal)).toBeVisible(afterKey);
    for (const [file, content] of await privateFiles(page)) if (file.endsWith('.keel')) expect([file, content.length]).toEqual([file, 0]);
    await openApp(page, '/keep');
    await expect(page.getByRole('heading', { name: 'A journal only you can open' })).toBeVisible();
  });
}

test('a file from a newer version is said to be one, through the picker and on the device, and is left as it is', async ({ page, kept }) => {
  await bringFile(page, fromNewerVersion(kept.backup), passphrase);
  await expect(page.getByText(newer)).toBeVisible(afterKey);
  const a = fromNewerVersion(kept.files.get('a.keel') ?? Buffer.alloc(0));
  await putFiles(page, new Map([...kept.files, ['a.keel', a]]));
  await openApp(page, '/journal');
  await expect(page.getByText(newer)).toBeVisible();
  expect((await privateFiles(page)).get('a.keel')?.equals(a)).toBe(true);
});

test('a file cut inside its headers is no journal, and one cut inside the last frame opens with all others', async ({ page, kept }) => {
  await bringFile(page, cutAt(kept.backup, 4_000), passphrase);
  await expect(page.getByText(notAJournal).or(page.getByText(noHead))).toBeVisible(afterKey);
  const last = frameStarts(kept.backup).at(-1) ?? 0;
  await bringFile(page, cutAt(kept.backup, last + 40), passphrase);
  await expect(page.getByText(keptNote)).toBeVisible(afterKey);
  await expect(page.getByText(keptLine)).toBeVisible();
});

test('a bit flipped in one frame: the sentence, everything else to read, and the file untouched', async ({ page, kept }) => {
  const file = kept.files.get('a.keel') ?? Buffer.alloc(0);
  const first = frameStarts(file)[0] ?? 0;
  const hurt = withBitFlipped(file, first + 100);
  await putFiles(page, new Map([...kept.files, ['a.keel', hurt]]));
  await openApp(page, '/journal');
  await unlock(page);
  await expect(page.getByText(damaged)).toBeVisible(afterKey);
  await expect(page.getByText(keptNote)).toBeVisible();
  await expect(page.getByRole('button', { name: journalWords.add })).toHaveCount(0);
  expect((await privateFiles(page)).get('a.keel')?.equals(hurt)).toBe(true);
});

test('a bit flipped in one header: the other one opens the journal and it goes on', async ({ page, kept }) => {
  const hurt = withBitFlipped(kept.files.get('a.keel') ?? Buffer.alloc(0), 300);
  await putFiles(page, new Map([...kept.files, ['a.keel', hurt]]));
  await openApp(page, '/journal');
  await unlock(page);
  await expect(page.getByText(keptNote)).toBeVisible(afterKey);
  await expect(page.getByRole('button', { name: journalWords.add })).toBeVisible();
});

test('headers swapped: the sentence says what to do, promises nothing, and the file is untouched', async ({ page, kept }) => {
  const swapped = withHeadersSwapped(kept.files.get('a.keel') ?? Buffer.alloc(0));
  await putFiles(page, new Map([...kept.files, ['a.keel', swapped]]));
  await openApp(page, '/journal');
  await expect(page.getByText(noHead)).toBeVisible();
  await expect(page.getByText('Use a copy you made before, and bring it in a fresh browser profile.')).toBeVisible();
  await expect(page.getByText(damaged)).toHaveCount(0);
  expect((await privateFiles(page)).get('a.keel')?.equals(swapped)).toBe(true);
});

test('a file on the device that is no journal is said to be none and is not written over', async ({ page }) => {
  const stranger = Buffer.from('somebody else wrote this here '.repeat(400));
  await putFiles(page, new Map([['a.keel', stranger]]));
  await openApp(page, '/journal');
  await expect(page.getByText(notAJournal)).toBeVisible();
  expect((await privateFiles(page)).get('a.keel')?.equals(stranger)).toBe(true);
});
