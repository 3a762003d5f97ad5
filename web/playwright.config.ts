// The browser tests: Debian's Chromium against the real server and the real build. KEEL_WEB serves another build folder.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../build/test-logs/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A loaded machine may starve one browser of its seconds; what needed a second try is named as flaky in the list.
  retries: 1,
  // Two cores shared with a key derivation of 64 MiB: slow is not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { actionTimeout: 20_000, trace: 'on-first-retry', locale: 'en-GB', timezoneId: 'Europe/Paris', viewport: { width: 390, height: 844 } },
});
