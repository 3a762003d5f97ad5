// A list ticked in private: what is written, what waits, and what is known of last time.
import { expect, test } from 'vitest';
import type { Checklist } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { listAt, lists } from './lists';
import { Ticking } from './ticking.svelte';

const list = { id: 'signs', title: 'Signs', line: '', items: ['a', 'b', 'c'].map((id) => ({ id, text: id })), then: [], sources: [] };

function fresh({ takesAll = true, draft = '' } = {}) {
  const written: Checklist[] = [];
  const drafts: Record<string, string> = { 'list signs ticks': draft };
  const ports = { draft: (purpose: string, text: string) => void (drafts[purpose] = text), draftOf: (purpose: string) => drafts[purpose] || null, takesAll: () => takesAll };
  return { ticking: new Ticking(list, async (body) => written.push(body), ports), written, drafts };
}
const record = (at: number, body: Record<string, unknown>): Moment => ({ id: String(at), at, offset: 60, kind: 'checklist', body });

test('what_is_ticked_is_written_once_in_the_order_of_the_list', async () => {
  const { ticking, written, drafts } = fresh();
  ticking.tick('c', true);
  ticking.tick('a', true);
  ticking.tick('b', true);
  ticking.tick('b', false);
  expect(drafts).toEqual({ 'list signs ticks': 'a c' });
  await ticking.keep();
  await ticking.keep();
  expect(written).toEqual([{ list: 'signs', items: ['a', 'c'] }]);
  expect(drafts).toEqual({ 'list signs ticks': '' });
  expect([ticking.kept, ticking.page]).toEqual([true, 'then']);
});

test('that_nothing_fits_can_be_kept_too', async () => {
  const { ticking, written } = fresh();
  await ticking.keep();
  expect(written).toEqual([{ list: 'signs' }]);
});

test('a_list_that_is_skipped_writes_nothing_and_leaves_nothing', () => {
  const { ticking, written, drafts } = fresh({ draft: 'b' });
  expect(ticking.ticked).toEqual(['b']);
  ticking.skip();
  expect(written).toEqual([]);
  expect(drafts).toEqual({ 'list signs ticks': '' });
});

test('without_a_key_the_ticks_wait_for_the_next_visit', async () => {
  const { ticking, written, drafts } = fresh({ takesAll: false });
  ticking.tick('b', true);
  await ticking.keep();
  expect(written).toEqual([]);
  expect(ticking.kept).toBe(false);
  expect(drafts).toEqual({ 'list signs ticks': 'b' });
});

test('last_time_is_the_newest_record_of_the_same_list', () => {
  const { ticking } = fresh();
  ticking.know([record(30, { list: 'more_help', items: ['a'] }), record(20, { list: 'signs', items: ['b', 'gone'] }), record(10, { list: 'signs', items: ['c'] })]);
  expect(ticking.last).toEqual({ at: 20, offset: 60, items: ['b', 'gone'] });
  ticking.know([]);
  expect(ticking.last).toBeNull();
  ticking.know([record(20, { list: 'signs', items: 'b' })]);
  expect(ticking.last).toBeNull();
});

test('every_list_of_the_content_has_its_address', () => {
  expect(lists.map(({ id }) => id)).toEqual(['signs', 'more_help']);
  expect(['/signs', '/more-help'].map((path) => listAt(path)?.id)).toEqual(['signs', 'more_help']);
  expect(listAt('/journal')).toBeNull();
});
