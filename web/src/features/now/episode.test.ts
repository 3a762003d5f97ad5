// One wave of distress, from the first light to the close, and what of it is written down.
import { expect, test } from 'vitest';
import type { NewMoment } from '../../core/client.svelte';
import { Episode } from './episode.svelte';

const minute = 60_000;

function fresh(): { episode: Episode; written: NewMoment[] } {
  const written: NewMoment[] = [];
  const episode = new Episode(async (moment) => {
    written.push(moment);
    return 'memory';
  });
  return { episode, written };
}

test('red_eight_then_breathing_to_five_is_written_as_three_moments_and_an_end', async () => {
  const { episode, written } = fresh();
  await episode.say('start', 'red', 8, 0);
  episode.startTechnique('breathing', minute);
  await episode.finishTechnique(8, 5, 6 * minute);
  await episode.say('again', 'yellow', 5, 6 * minute);
  await episode.close(' Silence was just silence today. ', [], 7 * minute);
  expect(written.map(({ kind, at, body }) => ({ kind, at, body }))).toEqual([
    { kind: 'check_in', at: 0, body: { level: 'red', distress: 8, step: 'start' } },
    { kind: 'technique_use', at: minute, body: { technique: 'breathing', end: 6 * minute, before: 8, after: 5, origin: 'chosen' } },
    { kind: 'check_in', at: 6 * minute, body: { level: 'yellow', distress: 5, step: 'again' } },
    { kind: 'episode_end', at: 7 * minute, body: { level: 'yellow', distress: 5, line: 'Silence was just silence today.' } },
  ]);
  expect(new Set(written.map((moment) => moment.episode)).size).toBe(1);
});

test('ticked_markers_stand_in_the_end_and_none_leaves_the_field_out', async () => {
  const { episode, written } = fresh();
  await episode.close('', ['paused', 'asked_directly'], minute);
  await episode.close('', [], 2 * minute);
  expect(written.map(({ body }) => body)).toEqual([{ markers: ['paused', 'asked_directly'] }, {}]);
});

test('nothing_said_means_nothing_written', async () => {
  const { episode, written } = fresh();
  await episode.say('again', null, null, 0);
  expect(written).toEqual([]);
  expect(episode.distress).toBeNull();
});

test('what_it_feels_like_is_written_beside_the_light_or_by_itself_and_is_no_number', async () => {
  const { episode, written } = fresh();
  await episode.say('start', 'yellow', null, 0, { emotions: ['lonely', 'like a storm'], body: [] });
  await episode.say('again', null, null, minute, { emotions: [], body: ['chest_tight'] });
  expect(written.map(({ body }) => body)).toEqual([
    { level: 'yellow', emotions: ['lonely', 'like a storm'], step: 'start' },
    { body: ['chest_tight'], step: 'again' },
  ]);
  expect(episode.readings).toEqual([{ at: 0, light: 'yellow', distress: null }]);
});

test('a_skipped_number_keeps_the_one_before_it', async () => {
  const { episode } = fresh();
  await episode.say('start', 'red', 9, 0);
  await episode.say('again', 'yellow', null, minute);
  expect(episode.distress).toBe(9);
  expect(episode.light).toBe('yellow');
});

test('a_technique_left_running_is_written_at_the_close_without_a_number_after', async () => {
  const { episode, written } = fresh();
  await episode.say('start', 'yellow', 6, 0);
  episode.startTechnique('walk', minute);
  await episode.close('', [], 2 * minute);
  expect(written.map((moment) => moment.kind)).toEqual(['check_in', 'technique_use', 'episode_end']);
  expect(written[1]?.body).not.toHaveProperty('after');
  expect(written[2]?.body).not.toHaveProperty('line');
});

test('just_waiting_is_written_as_what_the_others_are_compared_with', async () => {
  const { episode, written } = fresh();
  episode.startTechnique('waiting', 0);
  await episode.finishTechnique(6, 5, 10 * minute);
  expect(written[0]?.body).toMatchObject({ technique: 'waiting', origin: 'just_wait' });
});

test('a_refused_write_is_told_and_never_called_saved', async () => {
  const episode = new Episode(async () => {
    throw new Error('full');
  });
  await expect(episode.say('start', 'red', 8, 0)).rejects.toThrow('full');
  expect(episode.rest).toBe('none');
});

test('a_technique_that_was_suggested_says_so', async () => {
  const { episode, written } = fresh();
  episode.begin(0);
  episode.suggested = 'walk';
  for (const technique of ['walk', 'senses']) {
    episode.startTechnique(technique, 0);
    await episode.finishTechnique(6, 4, 60_000);
  }
  expect(written.map(({ body }) => (body as { origin: string }).origin)).toEqual(['suggested', 'chosen']);
  episode.forget();
  expect(episode.suggested).toBeNull();
});
