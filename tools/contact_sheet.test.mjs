// docs/screens.md shows every picture there is, and each screen says what looking at it has changed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileName, mismatches, sheet } from './contact_sheet.mjs';

const root = new URL('..', import.meta.url).pathname;
const screens = JSON.parse(readFileSync(`${root}/tools/screens.json`, 'utf8'));

test('a_state_becomes_the_name_of_its_file', () => {
  assert.equal(fileName('Is this about now, or about the past?'), 'is-this-about-now-or-about-the-past');
  assert.equal(fileName('/object'), 'object');
});

test('a_missing_picture_and_one_without_a_screen_are_named', () => {
  const one = [{ title: 'Now', changed: 'Nothing.', states: ['now'] }];
  const found = mismatches(one, ['now-390-light.webp', 'now-390-dark.webp', 'now-1280-light.webp', 'old-390-dark.webp']);
  assert.deepEqual(found, { missing: ['now-1280-dark.webp'], unclaimed: ['old-390-dark.webp'] });
});

test('every_screen_in_the_tree_has_all_its_pictures_and_a_line', () => {
  assert.deepEqual(mismatches(screens, readdirSync(`${root}/docs/screens`)), { missing: [], unclaimed: [] });
  for (const { title, changed } of screens) assert.ok(changed.length > 10, title);
  assert.equal(readFileSync(`${root}/docs/screens.md`, 'utf8'), sheet(screens));
});
