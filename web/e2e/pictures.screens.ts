// Pictures of every screen for docs/screens.md, from the walks of the tests and the invented year: tools/screens.
import type { CDPSession, Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileName, looksOf } from '../../tools/contact_sheet.mjs';
import { examineWords, journalWords, lockWords, noticeWords, nowWords, practiceWords } from '../src/words/en';
import { shiftClock } from './support/clock';
import { bringFile } from './support/files';
import { putFiles } from './support/kept';
import { program, treeRoot } from './support/server';
import { afterKey, button, openApp, passphrase, unlock } from './support/steps';
import { privateFiles } from './support/stored';
import { expect, test as base } from './support/test';
import { tourFirstHelp, tourKeep, tourPlainScreens, tourTrouble, type Arrive, type Visit } from './support/tour';
import { bringSome, tourCare } from './support/tour-care';
import { tourConcern, tourExamine } from './support/tour-examine';
import { withGrown } from './support/grown';
import { tourGrowing } from './support/tour-growing';
import { tourInsights } from './support/tour-insights';
import { tourJournal } from './support/tour-journal';
import { tourLearn } from './support/tour-learn';
import { tourAskedBack } from './support/tour-people';
import { tourPractice, tourToolkit } from './support/tour-practice';
import { tourUnsent, tourWave } from './support/tour-wave';
import { tourWays } from './support/tour-ways';

/** A Sunday evening; the year of the journal ends there, and so does the clock of every page. */
const evening = '2026-06-14T20:41+02:00';
const openedBefore = '2026-06-13T21:30:05+02:00';
/** What was written in the evening whose entry is opened. */
const shownLine = 'I can like somebody and not know';
const folder = process.env['KEEL_PICTURES'] ?? `${treeRoot}build/screens`;
/** KEEL_SIZES=320x568,768x1024 takes others, for looking only. */
const sizes = (process.env['KEEL_SIZES'] ?? '390x844,1280x800').split(',').map((size) => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
});
const screens = JSON.parse(readFileSync(`${treeRoot}tools/screens.json`, 'utf8')) as { whole: string[]; states: string[] }[];
const reference = { width: 390, height: 844 };
const quality = 25;

const test = base.extend<{ visit: Visit }, { year: Map<string, Buffer> }>({
  year: [
    async ({ browser, server }, use) => {
      const desk = await mkdtemp(join(tmpdir(), 'evenkeel-year-'));
      const at = (name: string): string => join(desk, name);
      await writeFile(at('passphrase'), `${passphrase}\n`);
      await promisify(execFile)(program('make_demo'), ['--until', evening, '--out', at('year.keel'), '--passphrase-file', at('passphrase')]);
      const context = await browser.newContext({ baseURL: server.origin, locale: 'en-GB', timezoneId: 'Europe/Paris' });
      const page = await context.newPage();
      await shiftClock(page, (Date.parse(openedBefore) - Date.now()) / 86_400_000);
      await bringFile(page, await readFile(at('year.keel')), passphrase);
      await expect(button(page, journalWords.add)).toBeVisible(afterKey);
      await button(page, noticeWords.read).click();
      await expect(button(page, noticeWords.read)).toBeHidden();
      const files = await privateFiles(page);
      await context.close();
      await rm(desk, { recursive: true });
      await use(files);
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  page: async ({ page }, use) => {
    await shiftClock(page, (Date.parse(evening) - Date.now()) / 86_400_000);
    await page.clock.setFixedTime(Date.parse(evening));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
  },
  visit: async ({ page }, use) => {
    const session = await page.context().newCDPSession(page);
    await use((name) => takeAll(page, session, name));
  },
});

/** A state of the walks that tools/screens.json does not name has no picture there. */
async function takeAll(page: Page, session: CDPSession, name: string): Promise<void> {
  const screen = screens.find(({ whole, states }) => [...whole, ...states].includes(name));
  const wanted = process.env['KEEL_SIZES'] !== undefined ? null : screen ? looksOf(screen, name).map((look) => look.name) : [];
  await mkdir(folder, { recursive: true });
  // Nothing is under the pointer.
  await page.mouse.move(0, 0);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      if (wanted?.includes(`${size.width}-${colorScheme}`) === false) continue;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page);
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
      await writeFile(join(folder, `${fileName(name)}-${size.width}-${colorScheme}.webp`), Buffer.from(data, 'base64'));
    }
  }
  await page.setViewportSize(reference);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** The letters are there and the screen is painted twice: a change of size has been followed. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
  });

/** Opens an address, and the journal with it where that screen can wait for its key. */
const unlocked: Arrive = async (page, path) => {
  await openApp(page, path);
  await page.getByRole('link', { name: nowWords.unlock, exact: true }).first().click();
  await unlock(page);
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeHidden(afterKey);
};

/** The screen stands already. */
const stay: Arrive = async () => undefined;

const fear = {
  claim: 'Nobody will come on my birthday.',
  supports: 'Two of five have not answered.',
  against: 'Three said yes on the same day.',
  balanced: 'Three friends will be there. Two have not read it yet.',
};

test('first help', async ({ page, visit }) => tourFirstHelp(page, visit));
test('plain screens', async ({ page, visit }) => tourPlainScreens(page, visit));
test('keeping', async ({ page, visit }) => tourKeep(page, visit));
test('trouble', async ({ page, visit }) => tourTrouble(page, visit));

test('now, with a journal', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await unlocked(page, '/');
  await expect(page.getByText(nowWords.stillOpen)).toBeVisible();
  await visit('now, still open');
});

test('examining', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await tourExamine(page, visit, unlocked, fear);
  await page.getByRole('textbox').fill(fear.claim);
  await button(page, examineWords.next).click();
  await expect(page.getByText(examineWords.seen.then)).toBeVisible();
  await visit('the same fear within a day');
  await tourConcern(page, visit, unlocked);
});

test('the wave and the unsent message', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await tourWave(page, visit, unlocked);
  await tourUnsent(page, visit, unlocked);
});

test('calm words, kindness, a pause, the close', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await tourWays(page, visit, unlocked);
});

test('people and moments of care', async ({ page, visit }) => {
  await tourCare(page, visit, (there) => bringSome(there, 'I never know what the day will be like when we talk.'));
});

test('fears asked back', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await unlocked(page, '/');
  await tourAskedBack(page, visit, 3, 'I told them that I was sad. We found another day.');
});

test('learning', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await tourLearn(page, visit);
});

test('the journal', async ({ page, visit, year }) => {
  await putFiles(page, year);
  const groups = Array.from({ length: 7 }, () => '00000');
  const thenWait: Visit = async (name) => {
    await visit(name);
    // After a wrong passphrase the lock waits, by the clock that stands.
    if (name === 'lock, wrong passphrase') await page.clock.setFixedTime(Date.parse(evening) + 59_000);
  };
  await tourJournal(page, { files: year, groups, backup: Buffer.alloc(0) }, thenWait, shownLine);
});

test('insights', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await tourInsights(page, visit, async () => {
    await openApp(page, '/insights');
    await unlock(page);
  });
});

test('practice, the techniques and the toolkit', async ({ page, visit, year }) => {
  await putFiles(page, year);
  await tourPractice(page, visit, unlocked, 'Drum along with both hands\nLet the last beat fade');
  await page.getByRole('link', { name: practiceWords.title, exact: true }).click();
  await tourToolkit(page, visit, stay, 'The song my sister used to sing');
});

test('what grows between episodes', async ({ page, visit }) => {
  // That journal is written now and read a week later.
  await shiftClock(page, (Date.now() - Date.parse(evening)) / 86_400_000);
  await withGrown(page);
  await tourGrowing(page, visit);
});
