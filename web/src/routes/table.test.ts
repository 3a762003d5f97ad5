// Facts about the table of addresses: techniques, and the screens behind the lock.
import { expect, test } from 'vitest';
import { pathOf, techniques } from '../features/exercises/techniques';
import { pathOfTechnique } from './paths';
import { guarded } from './table';
import table from './table.ts?raw';

test('every_technique_has_its_address_in_the_table', () => {
  for (const { id } of techniques) {
    expect(pathOfTechnique(id)).toBe(pathOf(id));
    expect(table, id).toContain(`'${pathOf(id)}':`);
  }
});

test('a_technique_of_ones_own_has_its_screen_by_the_id_of_its_record', () => {
  expect(pathOfTechnique('0a'.repeat(16))).toBe('/own');
  expect(table).toContain("'/own':");
});

test('the_screens_that_stand_in_a_guard_are_those_held_back_while_the_journal_is_locked', () => {
  const screens = import.meta.glob<string>('./*.svelte', { query: '?raw', import: 'default', eager: true });
  const behind = Object.keys(screens).filter((file) => file !== './Locked.svelte' && screens[file]?.includes('<Guard'));
  const addresses = behind.map((file) => new RegExp(`'(/[a-z-]+)': \\(\\) => import\\('\\${file}'\\)`).exec(table)?.[1]);
  expect(behind.length).toBeGreaterThan(0);
  expect(addresses.toSorted()).toEqual([...guarded].toSorted());
});
