// A pause: written at its start, written again with the answer, found after a reload, kept on the page while locked.
import { expect, test } from 'vitest';
import type { Pause } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { Pausing } from './pausing.svelte';

const minute = 60_000;

interface Kept {
  kept: Map<string, Moment>;
  open: boolean;
  /** What was kept while nothing could be changed. */
  later: [string, object][];
  pausing: Pausing;
  /** The page after a reload: the same journal, nothing in memory. */
  again(): Pausing;
  bodies(): Pause[];
}

function fresh(): Kept {
  const kept = new Map<string, Moment>();
  const ports = {
    write: async (body: Pause, episode: string | undefined) => {
      const id = `id ${kept.size}`;
      kept.set(id, { id, at: kept.size * minute, offset: 0, kind: 'pause', body: { ...body }, ...(episode !== undefined && { episode }) });
      return id;
    },
    edit: async (id: string, body: Pause) => {
      const moment = kept.get(id);
      if (moment) kept.set(id, { ...moment, body: { ...body } });
    },
    later: async (id: string, change: object) => void state.later.push([id, change]),
    moments: async () => [...kept.values()],
    takesAll: () => state.open,
  };
  const state: Kept = {
    kept,
    open: true,
    later: [],
    pausing: new Pausing(ports),
    again: () => new Pausing(ports),
    bodies: () => [...kept.values()].map(({ body }) => body as unknown as Pause),
  };
  return state;
}

test('the_promise_is_written_at_its_start_and_again_with_the_answer', async () => {
  const { pausing, bodies } = fresh();
  await pausing.begin(20 * minute, 'I will be back at 20:40.', 0);
  expect(bodies()).toEqual([{ back_at: 20 * minute, text: 'I will be back at 20:40.' }]);
  pausing.wish = 'I was scared';
  await pausing.answer('back', 21 * minute);
  expect(bodies()).toEqual([{ back_at: 20 * minute, text: 'I will be back at 20:40.', wish: 'I was scared', answer: 'back', answered: 21 * minute }]);
  expect(pausing.phase).toBe('over');
});

test('needing_longer_is_a_second_promise_that_carries_the_wish', async () => {
  const { pausing, bodies } = fresh();
  await pausing.begin(20 * minute, '', 0);
  pausing.wish = 'later';
  await pausing.answer('longer', 20 * minute);
  expect(pausing.phase).toBe('set');
  await pausing.begin(50 * minute, 'longer', 20 * minute);
  expect(bodies()).toEqual([
    { back_at: 20 * minute, wish: 'later', answer: 'longer', answered: 20 * minute },
    { back_at: 50 * minute, text: 'longer', wish: 'later' },
  ]);
});

test('after_a_reload_the_promise_is_found_and_can_be_answered', async () => {
  const journal = fresh();
  await journal.pausing.begin(20 * minute, '', 0);
  const later = journal.again();
  expect(await later.find(minute)).toBe(true);
  await later.answer('not_today', 2 * minute);
  expect(journal.bodies()).toEqual([{ back_at: 20 * minute, answer: 'not_today', answered: 2 * minute }]);
  expect(await journal.again().find(3 * minute)).toBe(false);
});

test('what_is_said_while_locked_is_kept_at_once_and_stands_in_its_record_once_it_can_be_changed', async () => {
  const journal = fresh();
  journal.open = false;
  await journal.pausing.begin(20 * minute, '', 0);
  expect(journal.bodies()).toEqual([{ back_at: 20 * minute }]);
  await journal.pausing.answer('longer', 5 * minute);
  expect(journal.later).toEqual([['id 0', { answer: 'longer', answered: 5 * minute }]]);
  await journal.pausing.begin(40 * minute, '', 6 * minute);
  expect(journal.bodies()).toEqual([{ back_at: 20 * minute }, { back_at: 40 * minute }]);
  expect(journal.later.length).toBe(1);
  journal.open = true;
  await journal.pausing.settle();
  expect(journal.bodies()).toEqual([{ back_at: 20 * minute, answer: 'longer', answered: 5 * minute }, { back_at: 40 * minute }]);
  expect(journal.pausing.held).toBe(false);
});

test('a_second_promise_made_while_the_first_is_still_being_written_is_a_record_of_its_own', async () => {
  const { pausing, bodies } = fresh();
  const written = [pausing.begin(20 * minute, '', 0), pausing.answer('longer', minute)];
  await Promise.resolve();
  written.push(pausing.begin(40 * minute, '', minute));
  await Promise.all(written);
  expect(bodies()).toEqual([{ back_at: 20 * minute, answer: 'longer', answered: minute }, { back_at: 40 * minute }]);
});

test('an_answer_given_while_the_start_is_still_being_written_changes_that_record', async () => {
  const { pausing, bodies } = fresh();
  const begun = pausing.begin(20 * minute, '', 0);
  await pausing.answer('back', minute);
  await begun;
  expect(bodies()).toEqual([{ back_at: 20 * minute, answer: 'back', answered: minute }]);
});
