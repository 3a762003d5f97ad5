// docs/screens.md shows every picture there is, and each screen says what looking at it has changed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import { addressesIn, fileName, mismatches, sheet, unpictured } from './contact_sheet.mjs';

const root = new URL('..', import.meta.url).pathname;
const screens = JSON.parse(readFileSync(`${root}/tools/screens.json`, 'utf8'));

test('a_state_becomes_the_name_of_its_file', () => {
  assert.equal(fileName('Is this about now, or about the past?'), 'is-this-about-now-or-about-the-past');
  assert.equal(fileName('/object'), 'object');
});

test('a_missing_picture_and_one_without_a_screen_are_named', () => {
  const one = [{ title: 'Now', changed: 'Nothing.', whole: ['now'], states: ['now, locked'] }];
  const found = mismatches(one, ['now-390-light.webp', 'now-390-dark.webp', 'now-1280-light.webp', 'now-locked-390-light.webp', 'now-locked-1280-dark.webp', 'old-390-dark.webp']);
  assert.deepEqual(found, { missing: ['now-1280-dark.webp'], unclaimed: ['old-390-dark.webp'] });
});

test('an_address_without_a_picture_or_a_reason_and_one_that_does_not_exist_are_named', () => {
  const addresses = addressesIn("export const ready = { '/': Now };\nexport const later = {\n  '/learn/': () => import('./Lesson.svelte'),\n  '/taste': steps,\n  '/walk': steps,\n};\nconst soon = ['/walk'];");
  assert.deepEqual(addresses, ['/', '/learn/', '/taste', '/walk']);
  const one = [{ title: 'Now', routes: ['/', '/gone'], alike: { '/taste': 'the same steps' } }];
  assert.deepEqual(unpictured(one, addresses), { missing: ['/learn/', '/walk'], unknown: ['/gone'] });
});

test('every_address_of_the_app_has_a_picture_or_a_reason_why_not', () => {
  const addresses = addressesIn(readFileSync(`${root}/web/src/routes/table.ts`, 'utf8'));
  assert.ok(addresses.length > 50);
  assert.deepEqual(unpictured(screens, addresses), { missing: [], unknown: [] });
});

test('the_pictures_stay_light_enough_for_a_repository', () => {
  const bytes = readdirSync(`${root}/docs/screens`).reduce((sum, file) => sum + statSync(`${root}/docs/screens/${file}`).size, 0);
  assert.ok(bytes <= 5_000_000, `${bytes} bytes`);
});

test('every_screen_in_the_tree_has_all_its_pictures_and_a_line', () => {
  assert.deepEqual(mismatches(screens, readdirSync(`${root}/docs/screens`)), { missing: [], unclaimed: [] });
  for (const { title, changed, whole } of screens) assert.ok(changed.length > 10 && whole.length > 0, title);
  assert.equal(readFileSync(`${root}/docs/screens.md`, 'utf8'), sheet(screens));
});
