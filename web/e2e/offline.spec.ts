// Offline for real: the server is killed, the HTTP cache thrown away, the browser started anew; every address opens and works.
import { aboutWords, careWords, exerciseWords, helpWords, journalWords, keepWords, learnWords, lockWords, nowWords, peopleWords, privacyWords, settingsWords } from '../src/words/en';
import { clearHttpCache } from './support/browser';
import { putFiles } from './support/kept';
import { launch, newProfile } from './support/browser';
import { button, openApp, openJournal, writeNote } from './support/steps';
import { serve } from './support/server';
import { expect, test } from './support/test';

/** Every deep link, and what stands there on a device without a journal. */
const addresses: Record<string, string> = {
  '/': nowWords.question,
  '/breathe': exerciseWords.breathing.title,
  '/senses': 'Look around. Find five things you can see.',
  '/object': 'Pick up one small thing near you.',
  '/splash': 'Cold splash',
  '/walk': 'A safe walk',
  '/hot_shower': 'Warm shower',
  '/waiting': 'Ten minutes. Nothing has to happen.',
  '/again': nowWords.again.title,
  '/safe': helpWords.safe.question,
  '/close': nowWords.close.title,
  '/onward': nowWords.onward.unknown.title,
  '/keep': keepWords.about.title,
  '/open': keepWords.file.title,
  '/journal': journalWords.title,
  '/help': helpWords.title,
  '/settings': settingsWords.title,
  '/specialists': helpWords.specialists.title,
  '/people': peopleWords.title,
  '/care': careWords.title,
  '/about': aboutWords.title,
  '/privacy': privacyWords.title,
  '/learn': learnWords.title,
  '/learn/checking': 'Checking as a loop',
  '/path': 'A path of eight weeks',
  '/signs': 'Signs you may know',
  '/more-help': 'When more help makes sense',
  '/hidden': settingsWords.hidden_page.title,
};

test('with the server gone and the cache cleared, a restarted browser opens every address and keeps a note', async ({ recorder, complaints, kept }) => {
  // The browser itself reports that the worker's script could not be looked for again.
  complaints.excuse(/Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const server = await serve();
  const profile = await newProfile();
  const options = { baseURL: server.origin, viewport: { width: 390, height: 844 }, locale: 'en-GB' };

  let context = await launch(profile, recorder.switches(server.origin), options);
  let page = context.pages()[0] ?? (await context.newPage());
  await openApp(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.close();
  await server.kill();
  await clearHttpCache(profile);

  context = await launch(profile, recorder.switches(server.origin), options);
  complaints.watch(context, server.origin);
  page = context.pages()[0] ?? (await context.newPage());
  for (const [path, heading] of Object.entries(addresses)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading }).first(), path).toBeVisible();
  }
  await page.goto('/help');
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
  await page.goto('/');
  await button(page, nowWords.breathe).click();
  await button(page, exerciseWords.done).click();
  await expect(page.getByRole('heading', { name: nowWords.again.title })).toBeVisible();

  await page.evaluate(() => navigator.serviceWorker.ready);
  await putFiles(page, kept.files);
  await openJournal(page);
  await writeNote(page, 'written without a network');
  await page.goto('/unlock');
  await expect(page.getByRole('heading', { name: lockWords.title, exact: true })).toBeVisible();
  await openJournal(page);
  await expect(page.getByText('written without a network')).toBeVisible();
  await context.close();
});
