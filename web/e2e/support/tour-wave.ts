// The walk over the wave and the message that is not sent, for whatever has to hold on all of their screens.
import type { Page } from '@playwright/test';
import { nowWords, unsentWords, waveWords } from '../../src/words/en';
import { button, openApp } from './steps';
import { reached, type Arrive, type Visit } from './tour';
import { chooseUrge, ending, sitWithIt } from './waves';

const { urges, watch, which, after } = waveWords;

export async function tourWave(page: Page, visit: Visit, arrive: Arrive = openApp): Promise<void> {
  await arrive(page, '/');
  await sitWithIt(page);
  await visit('which urge');
  await page.getByRole('radio', { name: urges.turn_up.wish, exact: true }).check();
  await button(page, which.next).click();
  await visit('how strong, an urge that frightens');
  await page.getByRole('link', { name: waveWords.strength.back, exact: true }).click();
  await chooseUrge(page, urges.text.wish, 8);
  await visit('the wave begins');
  await page.getByRole('slider').fill('9');
  await button(page, watch.showTime).click();
  await page.getByText(unsentWords.fold.name).click();
  await visit('the wave, with the time and a place to write');
  await ending(page, 'acted').click();
  await reached(page, after.title);
  await visit('after acting on it');
}

export async function tourUnsent(page: Page, visit: Visit, arrive: Arrive = openApp): Promise<void> {
  await arrive(page, '/unsent');
  await visit('write it unsent');
  await page.getByLabel(unsentWords.label).fill('Why did you not call? I waited until eleven.');
  await page.getByRole('combobox').selectOption({ label: unsentWords.hold.open });
  await button(page, unsentWords.keep).click();
  await reached(page, nowWords.onward.unknown.title);
  await page.getByRole('button', { name: nowWords.onward.ways.message.name }).click();
  await page.getByText(unsentWords.earlier).click();
  await visit('messages that were kept');
  await page.getByRole('listitem').getByRole('button').first().click();
  await reached(page, unsentWords.reread.lightTitle);
  await visit('read again, the light first');
  await page.getByRole('radio', { name: /^Red/ }).check();
  await button(page, unsentWords.reread.next).click();
  await visit('read again, the body first');
  await button(page, unsentWords.reread.anyway).click();
  await visit('read again');
  await page.getByRole('button', { name: unsentWords.reread.letGo.name }).click();
  await reached(page, unsentWords.gone.title);
  await visit('the message, let go');
}
