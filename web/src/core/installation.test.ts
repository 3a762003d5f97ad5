// Facts about the file in which a place keeps its id and what it has written.

import { expect, test } from 'vitest';
import { Installation } from './installation';
import { memoryStore } from './storage-memory';
import { installationName } from './storage-names';

const phone = '00000000000000aa';
const other = '00000000000000bb';

test('a_new_place_has_an_id_of_its_own_and_has_written_nothing', async () => {
  const place = await Installation.open(memoryStore());
  expect(place.id).toMatch(/^[0-9a-f]{32}$/);
  expect(place.lastWritten).toBeNull();
});

test('a_place_knows_its_id_its_device_and_its_last_number_at_the_next_opening', async () => {
  const store = memoryStore();
  const place = await Installation.open(store);
  expect((await Installation.open(store)).id).toBe(place.id);
  await place.remember({ device: phone, number: 41 });
  await place.remember({ device: phone, number: 42 });
  const again = await Installation.open(store);
  expect(again.id).toBe(place.id);
  expect(again.lastWritten).toEqual({ device: phone, number: 42 });
});

test('another_device_takes_the_place_of_the_one_before_with_its_smaller_number', async () => {
  const store = memoryStore();
  const place = await Installation.open(store);
  await place.remember({ device: phone, number: 42 });
  await place.remember({ device: other, number: 2 });
  expect((await Installation.open(store)).lastWritten).toEqual({ device: other, number: 2 });
});

test('a_file_that_is_not_as_it_was_written_means_a_new_place', async () => {
  const store = memoryStore();
  const place = await Installation.open(store);
  const file = await store.open(installationName);
  await file.write(new TextEncoder().encode('x'), 3);
  expect((await Installation.open(store)).id).not.toBe(place.id);
});
