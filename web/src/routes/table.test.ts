// Every technique in the content can be opened at its address.
import { expect, test } from 'vitest';
import { pathOf, techniques } from '../features/exercises/techniques';
import { pathOfTechnique } from './paths';
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
