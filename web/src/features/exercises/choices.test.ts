// What is thought of each technique: one record for each, changed in place.
import { expect, test } from 'vitest';
import type { Moment } from '../../core/client.svelte';
import { SharedRecords } from '../../core/shared-records.svelte';
import { TechniqueChoices } from './choices.svelte';

async function choicesOf(bodies: Record<string, unknown>[] = []): Promise<{ choices: TechniqueChoices; stored: () => Record<string, unknown>[] }> {
  let stored: Moment[] = bodies.map((body, place) => ({ id: `kept${place}`, kind: 'technique_choice', at: 0, offset: 0, body }));
  const records = new SharedRecords(['technique_choice'], {
    log: async ({ id = '', kind, body }) => void stored.unshift({ id, kind, at: 0, offset: 0, body: { ...body } }),
    edit: async (id, body) => void (stored = stored.map((one) => (one.id === id ? { ...one, body: { ...body } } : one))),
    erase: async (id) => void (stored = stored.filter((one) => one.id !== id)),
    every: async () => stored,
  });
  await records.load([]);
  return { choices: new TechniqueChoices(records), stored: () => stored.map(({ body }) => body) };
}

test('a_favourite_that_is_put_away_is_a_favourite_no_more_and_stays_one_record', async () => {
  const { choices, stored } = await choicesOf();
  await choices.change('walk', { favourite: true });
  expect(choices.of('walk')).toEqual({ favourite: true, notForMe: false, cautionCleared: false });
  await choices.change('walk', { notForMe: true });
  expect(choices.of('walk')).toEqual({ favourite: false, notForMe: true, cautionCleared: false });
  await choices.change('walk', { favourite: true });
  expect(stored()).toEqual([{ technique: 'walk', favourite: true, not_for_me: false, caution_cleared: false }]);
});

test('a_cleared_caution_stays_when_something_else_changes_and_so_does_what_is_not_known_here', async () => {
  const { choices, stored } = await choicesOf([{ technique: 'splash', caution_cleared: true, reason_2031: 'no' }]);
  await choices.change('splash', { favourite: true });
  expect(stored()).toEqual([{ technique: 'splash', caution_cleared: true, reason_2031: 'no', favourite: true, not_for_me: false }]);
});

test('of_two_records_for_one_technique_the_newer_counts_and_a_broken_one_says_nothing', async () => {
  const { choices } = await choicesOf([{ technique: 'walk', favourite: true }, { technique: 'walk', not_for_me: true }, { technique: 7 }, { technique: 'taste', favourite: 'yes' }]);
  expect(choices.of('walk')).toEqual({ favourite: true, notForMe: false, cautionCleared: false });
  expect(choices.of('taste').favourite).toBe(false);
});
