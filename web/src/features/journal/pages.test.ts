// Pages of the list: none twice, none lost, one read again where something changed.
import { expect, test } from 'vitest';
import type { EntryPage, EntryQuery, Moment } from '../../core/client.svelte';
import { keyOf, type Entry } from './entries';
import { Pages } from './pages.svelte';

const day = 86_400_000;

/** Entries newest first, one a day; a cursor is the id after which a page goes on. */
class Shelf {
  entries: { moment: Moment }[];

  constructor(count: number) {
    this.entries = Array.from({ length: count }, (_, index) => ({ moment: { id: String(index), at: (1000 - index) * day, offset: 0, kind: 'note', body: { text: 'as it was' } } }));
  }

  readonly read = async ({ before, limit }: EntryQuery): Promise<EntryPage> => {
    const from = before === undefined ? 0 : this.entries.findIndex(({ moment }) => Number(moment.id) > Number(before));
    const rest = from < 0 ? [] : this.entries.slice(from);
    const entries = rest.slice(0, limit);
    const last = entries.at(-1);
    return { entries, ...(rest.length > limit && last && { next: last.moment.id }) };
  };
}

const shown = (pages: Pages): Entry[] => pages.stretches.flatMap((days) => days.flatMap(({ items }) => items));

async function wholeOf(shelf: Shelf): Promise<Pages> {
  const pages = new Pages(shelf.read);
  await pages.first();
  while (pages.next !== null) await pages.earlier();
  return pages;
}

test('all_pages_together_are_the_journal', async () => {
  const pages = await wholeOf(new Shelf(101));
  expect(shown(pages).map(keyOf)).toEqual(Array.from({ length: 101 }, (_, index) => String(index)));
  expect(pages.stretches.map((days) => days.length)).toEqual([20, 20, 20, 20, 20, 1]);
});

test('an_edited_entry_is_read_again_where_it_stands', async () => {
  const shelf = new Shelf(90);
  const pages = await wholeOf(shelf);
  const moment = shelf.entries[50]?.moment;
  if (moment) shelf.entries[50] = { moment: { ...moment, body: { text: 'as it is' } } };
  await pages.reread('50');
  expect(pages.find('50')).toEqual(shelf.entries[50]);
  expect(shown(pages)).toHaveLength(90);
});

test('an_erased_entry_is_gone_and_its_neighbours_stand_once', async () => {
  const shelf = new Shelf(90);
  const pages = await wholeOf(shelf);
  for (const erased of ['0', '19', '20', '39', '79']) {
    shelf.entries = shelf.entries.filter(({ moment }) => moment.id !== erased);
    await pages.reread(erased);
  }
  expect(shown(pages).map(keyOf)).toEqual(shelf.entries.map(({ moment }) => moment.id));
});

test('an_empty_journal_says_so_only_after_it_was_read', async () => {
  const pages = new Pages(new Shelf(0).read);
  expect(pages.isEmpty).toBe(false);
  await pages.first();
  expect(pages.isEmpty).toBe(true);
});

test('a_page_that_comes_after_a_new_start_is_not_taken', async () => {
  const shelf = new Shelf(80);
  const waiting: (() => void)[] = [];
  const pages = new Pages(async (query) => {
    if (query.before !== undefined) await new Promise<void>((resolve) => waiting.push(resolve));
    return shelf.read(query);
  });
  await pages.first();
  const late = pages.earlier();
  await pages.first();
  waiting.forEach((go) => go());
  await late;
  expect(shown(pages)).toHaveLength(20);
  expect(pages.next).toBe('19');
});
