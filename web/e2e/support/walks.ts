// Every walk through the screens: axe, the ruler, the keyboard and wider letters go along each of them.
import type { Page } from '@playwright/test';
import { shellWords } from '../../src/words/en';
import { withGrown } from './grown';
import { putFiles, type Kept } from './kept';
import { tourFirstHelp, tourKeep, tourPlainScreens, tourTrouble, type Visit } from './tour';
import { tourCare } from './tour-care';
import { tourConcern, tourExamine } from './tour-examine';
import { tourGrowing } from './tour-growing';
import { tourInsights } from './tour-insights';
import { tourJournal } from './tour-journal';
import { tourLearn } from './tour-learn';
import { tourLedger } from './tour-people';
import { tourPractice, tourToolkit } from './tour-practice';
import { tourUnsent, tourWave } from './tour-wave';
import { tourWays } from './tour-ways';
import { withYear } from './year';

type Walk = (page: Page, visit: Visit, kept: Kept) => Promise<void>;

/** By what they pass, for the name of a test. */
export const walks: Readonly<Record<string, Walk>> = {
  'on the way from the first light to the close': (page, visit) => tourFirstHelp(page, visit),
  'on the composer, the pause, kindness and the ticks of the close': (page, visit) => tourWays(page, visit),
  'on Practice and the techniques': (page, visit) => tourPractice(page, visit),
  'on the toolkit and where feelings are named': (page, visit) => tourToolkit(page, visit),
  'on help, the safety question and the screens that need no journal': (page, visit) => tourPlainScreens(page, visit),
  'in the cross-examination and the concern': async (page, visit) => {
    await tourExamine(page, visit);
    await tourConcern(page, visit);
  },
  'on the wave and on the message that is not sent': async (page, visit) => {
    await tourWave(page, visit);
    await tourUnsent(page, visit);
  },
  'where somebody is chosen and where fears are asked back': (page, visit) => tourLedger(page, visit),
  'on the insights of a year': async (page, visit) => {
    await withYear(page);
    await tourInsights(page, visit, () => page.getByRole('link', { name: shellWords.insights, exact: true }).click());
  },
  'on what grows between episodes': async (page, visit) => {
    await withGrown(page, 'a word and another, and '.repeat(200));
    await tourGrowing(page, visit);
  },
  'on the lessons, the lists and the path': async (page, visit, kept) => {
    await putFiles(page, kept.files);
    await tourLearn(page, visit);
  },
  'on people, their pages and moments of care': (page, visit) => tourCare(page, visit),
  'on the steps of keeping': (page, visit) => tourKeep(page, visit),
  'on the lock, the journal, settings, their sheets and the second tab': async (page, visit, kept) => {
    await putFiles(page, kept.files);
    await tourJournal(page, kept, visit);
  },
  'where a file is not what it was taken for': (page, visit) => tourTrouble(page, visit),
};
