// One invitation at most, and never a worsening without more help.
import { expect, test } from 'vitest';
import type { WeekAnswer, WeeklyReview } from '../../core/api.gen';
import { inviteOf } from './invite';

const counts = { times: 0, days: 0, again: 0, eased: 0, urges: 0, passed: 0 };
const ways = { lesson: '/learn/asking', technique: (id: string) => (id === 'walk' ? { name: 'a walk', href: '/walk' } : null) };
const of = (invites: WeeklyReview['invites'], week: WeekAnswer | null) => inviteOf({ from: 1, until: 7, counts, ...(invites && { invites }) }, week, ways);

test('what_got_harder_comes_before_everything', () => {
  expect(of('asking_again', { step: 'more_help' })).toMatchObject({ kind: 'more_help', href: '/more-help' });
});

test('what_the_week_calls_for_comes_before_what_the_entries_show', () => {
  expect(of('asking_again', { step: 'plan' })).toMatchObject({ kind: 'asking_again', href: '/learn/asking' });
  expect(of('reaching_out', { step: 'practise', technique: 'walk' })).toMatchObject({ kind: 'reaching_out', href: '/reach' });
  expect(of('reaching_out', null)?.kind).toBe('reaching_out');
});

test('a_technique_is_named_with_its_way_and_only_where_it_is_on_offer', () => {
  expect(of(undefined, { step: 'practise', technique: 'walk' })).toMatchObject({ href: '/walk', text: expect.stringContaining('a walk') });
  expect(of(undefined, { step: 'practise', technique: 'gone' })).toBeNull();
  expect(of(undefined, { step: 'plan' })?.href).toBe('/plans');
  expect(of(undefined, {})).toBeNull();
});
