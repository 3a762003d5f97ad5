// An address that is not secure: one plain page says so, first help works, and nothing is stored.
import { exerciseWords, helpWords, lockWords, nowWords } from '../src/words/en';
import { launch } from './support/browser';
import { button, openApp } from './support/steps';
import { expect, test } from './support/test';

test('on a phone by http the app says that it cannot keep notes, and still helps', async ({ server, recorder, complaints, profile }) => {
  // Chromium warns that it ignores the opener policy of an address it does not trust; that is what this test is about.
  complaints.excuse(/Cross-Origin-Opener-Policy/);
  const origin = server.origin.replace('127.0.0.1', 'phone.test');
  const switches = [...recorder.switches(origin), '--host-resolver-rules=MAP phone.test 127.0.0.1'];
  const context = await launch(profile, switches, { baseURL: origin, viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  complaints.watch(context, origin);
  const page = context.pages()[0] ?? (await context.newPage());
  await openApp(page);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByText(nowWords.insecure)).toBeVisible();
  await page.getByRole('link', { name: nowWords.insecureLink }).click();
  await expect(page.getByRole('heading', { name: lockWords.insecure.title })).toBeVisible();
  await button(page, lockWords.insecure.go).click();
  await button(page, nowWords.breathe).click();
  await button(page, exerciseWords.done).click();
  await expect(page.getByRole('heading', { name: nowWords.again.title })).toBeVisible();
  await openApp(page, '/help');
  await expect(page.getByRole('heading', { name: helpWords.title })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
  await context.close();
});
