// The page of one person: every concern stands there, and only the person who was asked for last.
import { expect, test } from 'vitest';
import type { Moment, TimelinePage, TimelineQuery } from '../../core/client.svelte';
import { OnePerson } from './one-person.svelte';

const moment = (id: string, kind: string, body: object = {}): Moment => ({ id, kind, at: 0, offset: 0, body: { ...body } });

function journal(pages: Record<string, TimelinePage>): { one: OnePerson; asked: TimelineQuery[] } {
  const asked: TimelineQuery[] = [];
  const page = async (query: TimelineQuery): Promise<TimelinePage> => {
    asked.push(query);
    return pages[`${query.kinds?.[0]} ${query.person} ${query.before ?? ''}`.trim()] ?? { moments: [] };
  };
  return { one: new OnePerson({ page }), asked };
}

test('all_concerns_are_read_to_the_last_page_with_the_fears_in_which_something_was_ticked', async () => {
  const { one } = journal({
    'concern sam': { moments: [moment('a', 'concern'), moment('b', 'thought_record', { claim: 'a fear' })], next: 'older' },
    'concern sam older': { moments: [moment('c', 'thought_record', { safety: ['watched'] }), moment('d', 'thought_record', { safety: [] })] },
  });
  await one.open('sam');
  expect(one.concerns?.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('of_care_one_page_is_read_and_it_is_told_that_there_is_more', async () => {
  const { one, asked } = journal({ 'care sam': { moments: [moment('a', 'care')], next: 'older' } });
  await one.open('sam');
  expect(one.care.map(({ id }) => id)).toEqual(['a']);
  expect(one.moreCare).toBe(true);
  expect(asked.find(({ kinds }) => kinds?.[0] === 'care')).toMatchObject({ person: 'sam' });
});

test('an_answer_about_somebody_who_was_left_meanwhile_is_not_shown', async () => {
  const { one } = journal({ 'concern sam': { moments: [moment('a', 'concern')] }, 'concern kim': { moments: [] } });
  const sam = one.open('sam');
  const kim = one.open('kim');
  await Promise.all([sam, kim]);
  expect([one.id, one.concerns]).toEqual(['kim', []]);
  one.close();
  expect([one.id, one.concerns]).toEqual([null, null]);
});
