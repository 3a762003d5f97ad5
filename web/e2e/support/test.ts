// The test every file uses: a server, a browser that can reach nothing else, and no console error let past.
import { test as base, chromium, expect, type Browser, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { chromiumArguments, headlessPath, killHard, launch, newProfile } from './browser';
import { makeKept, putFiles, type Kept } from './kept';
import { record, type Recorder } from './recorder';
import { serve, type AppServer } from './server';

interface Fixtures {
  /** Everything the browser complained about; must be empty at the end, except what `excuse` names. */
  complaints: Complaints;
  /** A fresh folder for a browser that is started again in the same test. */
  profile: string;
  /** Starts a browser on a profile folder; several in a row on the same one are one device over time. */
  start: (profile: string) => Promise<Page>;
  /** A page on a device that holds the locked journal of `kept`; the app is not loaded yet. */
  locked: Page;
}

interface WorkerFixtures {
  server: AppServer;
  recorder: Recorder;
  browser: Browser;
  /** The files of a journal made through the screens, once per worker; tests start from a copy. */
  kept: Kept;
}

export interface Complaints {
  /** `origin`: of the app in this browser; the shared server's unless given. */
  watch(context: BrowserContext, origin?: string): void;
  /** For the few tests that take the network away: what the browser itself says about it is not the app's doing. */
  excuse(pattern: RegExp): void;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.kill();
    },
    { scope: 'worker' },
  ],
  recorder: [
    async ({}, use) => {
      const recorder = await record();
      await use(recorder);
      recorder.stop();
      expect(recorder.heard, 'requests to other origins in the whole run').toEqual([]);
    },
    { scope: 'worker', auto: true },
  ],
  browser: [
    async ({ server, recorder }, use) => {
      const args = [...chromiumArguments, ...recorder.switches(server.origin)];
      const browser = await chromium.launch({ executablePath: headlessPath, args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  kept: [
    async ({ browser, server }, use) => {
      const context = await browser.newContext({ baseURL: server.origin, locale: 'en-GB' });
      await use(await makeKept(await context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
  locked: async ({ page, kept }, use) => {
    await putFiles(page, kept.files);
    await use(page);
  },
  baseURL: ({ server }, use) => use(server.origin),
  complaints: [
    async ({ server }, use) => {
      const said: string[] = [];
      const excused: RegExp[] = [];
      const say = (line: string): void => void said.push(line);
      await use({ watch: (context, origin = server.origin) => listen(context, origin, say), excuse: (pattern) => void excused.push(pattern) });
      expect(said.filter((line) => !excused.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    complaints.watch(context);
    await use(context);
  },
  profile: async ({}, use) => {
    const profile = await newProfile();
    await use(profile);
    await killHard(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ server, recorder, complaints, contextOptions, viewport, locale, timezoneId }, use) => {
    const started: BrowserContext[] = [];
    await use(async (profile) => {
      const options = { ...contextOptions, viewport, baseURL: server.origin, ...(locale && { locale }), ...(timezoneId && { timezoneId }) };
      const context = await launch(profile, recorder.switches(server.origin), options);
      complaints.watch(context);
      started.push(context);
      return context.pages()[0] ?? (await context.newPage());
    });
    await Promise.all(started.map((context) => context.close()));
  },
});

function listen(context: BrowserContext, origin: string, say: (line: string) => void): void {
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') say(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => say(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin: to, protocol } = new URL(request.url());
    if (to !== origin && !['blob:', 'data:', 'about:'].includes(protocol)) say(`request to ${to}`);
  });
}

export { expect } from '@playwright/test';
