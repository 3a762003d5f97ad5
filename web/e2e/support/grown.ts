// A device whose journal holds what grows between episodes, a week old, with a week of noting that still runs.
import type { Page } from '@playwright/test';
import { journalWords, lockWords } from '../../src/words/en';
import { shiftClock } from './clock';
import { bringFile } from './files';
import { openDesk, type Desk } from './native';
import { exampleKept } from './questionnaires';
import { afterKey, button, openApp, passphrase, unlock } from './steps';
import { expect } from './test';

const day = 86_400_000;
/** So many days after it was written the journal is read: the first look back tells of the day of writing. */
const later = 7;

/** On the journal screen, seven days after everything was written. */
export async function withGrown(page: Page, long = 'they waited for me'): Promise<void> {
  const desk = await openDesk();
  await desk.evenkeel('desk.keel', 'init');
  await fill(desk, long);
  const file = await desk.take('desk.keel');
  await desk.leave();
  await shiftClock(page, later);
  await bringFile(page, file, passphrase);
  await expect(button(page, journalWords.add)).toBeVisible(afterKey);
}

/** A screen of its own, opened with its address, and unlocked where it has to be. */
export async function openAt(page: Page, path: string): Promise<void> {
  await openApp(page, path);
  await unlock(page);
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeHidden(afterKey);
}

async function fill(desk: Desk, long: string): Promise<void> {
  const log = async (kind: string, body: object): Promise<string> => {
    const [said] = (await desk.evenkeel('desk.keel', 'log', '--kind', kind, '--body', JSON.stringify(body))) as { id: string }[];
    return said?.id ?? '';
  };
  const sam = await log('person', { name: 'Sam', relation: 'partner' });
  await log('trigger_week', { until: Date.now() + 10 * day });
  await log('trigger', { what: 'no answer all morning', sort: 'worry', tags: ['phone'], person: sam });
  await log('trigger', { what: long, sort: 'conflict', tags: ['money', 'phone'] });
  const plan = await log('plan', { behaviour: 'space', cue: 'there is no answer yet', response: 'put the phone away', person: sam });
  await log('secure_act', { behaviour: 'space', plan });
  await log('plan', { cue: 'it is late', response: 'sleep first', archived: true });
  const questionnaire = await log('questionnaire', { ...(await exampleKept()), name: long });
  for (const value of [3, 1]) await log('form', { questionnaire, answers: [1, 2, 3, 4].map((item) => ({ item: `w${item}`, value: item === 2 ? 3 - value : item === 4 ? 0 : value })) });
  const belief = await log('belief', { belief: 'people_leave', about: 'past', balanced: 'Some stayed, also when it was hard' });
  await log('belief_fact', { belief, what: long });
  await log('belief_rating', { belief, strength: 70 });
  await log('episode_end', { level: 'green', markers: ['paused', 'held_uncertainty'], line: long });
  await log('concern', { what: 'my phone was read', safety: ['watched', 'fear'] });
  for (let time = 0; time < 2; time++) await log('reassurance', { how: 'asked' });
  for (let wave = 0; wave < 3; wave++) await log('urge_end', { urge: await log('urge', { urge: 'text' }), end: 'passed' });
}
