// The page's side of the guide: moves in order, screens reached by their address, and nobody held up without it.
import { expect, test } from 'vitest';
import type { GuideReply, Move } from '../../core/api.gen';
import { Way, withoutGuide } from './way.svelte';

const reply = (stage: GuideReply['stage']): GuideReply => ({ stage, tried: 0, started: 1 });

/** A guide that follows each move to the stage given for its act. */
function guided(stages: Partial<Record<Move['act'], GuideReply['stage']>>): { way: Way; asked: Move[][] } {
  const asked: Move[][] = [];
  const way = new Way(async (moves) => {
    asked.push([...moves]);
    const last = moves.at(-1);
    return reply(last?.to ?? (last && stages[last.act]) ?? 'temperature');
  });
  return { way, asked };
}

test('moves_made_at_the_same_time_reach_the_guide_one_after_the_other', async () => {
  const { way, asked } = guided({ say: 'choose', close: 'close' });
  await Promise.all([way.take({ act: 'say' }, 1), way.take({ act: 'close' }, 2)]);
  expect(asked.map((moves) => moves.map(({ act }) => act))).toEqual([['say'], ['say', 'close']]);
  expect(way.stage).toBe('close');
});

test('a_screen_reached_by_its_address_makes_the_moves_that_lead_there', async () => {
  const { way, asked } = guided({ say: 'choose' });
  expect(await way.arrive('wave')).toBe('wave');
  expect(asked.at(-1)?.map(({ act, to }) => [act, to])).toEqual([['say', undefined], ['go', 'wave']]);
  expect(await way.arrive('wave')).toBe('wave');
  expect(asked).toHaveLength(2);
});

test('a_refused_move_is_forgotten_and_the_next_one_goes_on', async () => {
  let refuse = true;
  const way = new Way(async (moves) => {
    if (refuse) throw new Error('refused');
    return reply(moves.length === 1 ? 'close' : 'over');
  });
  expect(await way.take({ act: 'done' })).toBeNull();
  refuse = false;
  expect(await way.take({ act: 'close' })).toBe('close');
});

test('without_a_guide_every_way_out_is_still_one', () => {
  expect(withoutGuide({ act: 'close' })).toBe('close');
  expect(withoutGuide({ act: 'unsafe' })).toBe('safety');
  expect(withoutGuide({ act: 'go', to: 'wave' })).toBe('wave');
  expect(withoutGuide({ act: 'finish' })).toBe('over');
  expect(withoutGuide({ act: 'done' })).toBe('choose');
});
