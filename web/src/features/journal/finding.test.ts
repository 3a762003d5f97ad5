// Every letter asks anew, one question at a time; what stands there at the end answers the last question.
import { expect, test } from 'vitest';
import type { Moment, TimelinePage, TimelineQuery } from '../../core/client.svelte';
import { Finding } from './finding.svelte';

const day = 86_400_000;
const note = (id: string, at = 0, offset = 0): Moment => ({ id, at, offset, kind: 'note', body: { text: id } });

/** A journal that answers when it is told to. */
class SlowJournal {
  asked: TimelineQuery[] = [];
  #answer: ((page: TimelinePage) => void) | null = null;

  readonly read = (query: TimelineQuery): Promise<TimelinePage> => {
    this.asked.push(query);
    return new Promise((resolve) => (this.#answer = resolve));
  };

  answer(page: TimelinePage): void {
    this.#answer?.(page);
  }
}

test('letters_typed_while_an_answer_is_awaited_become_one_question', async () => {
  const journal = new SlowJournal();
  const finding = new Finding(journal.read);
  const done = finding.want({ text: 'r' });
  void finding.want({ text: 'ra' });
  void finding.want({ text: 'rai' });
  journal.answer({ moments: [note('late')] });
  await expect.poll(() => journal.asked.length).toBe(2);
  expect(finding.moments).toEqual([]);
  journal.answer({ moments: [note('rain')], next: 'n' });
  await done;
  expect(journal.asked.map(({ text }) => text)).toEqual(['r', 'rai']);
  expect(finding.moments.map(({ id }) => id)).toEqual(['rain']);
  expect([finding.active, finding.next]).toEqual([true, 'n']);
});

test('an_empty_question_is_the_whole_journal_and_asks_nothing', async () => {
  const journal = new SlowJournal();
  const finding = new Finding(journal.read);
  await finding.want({ text: '  ' });
  expect([finding.active, journal.asked.length]).toEqual([false, 0]);
});

test('kinds_person_tag_and_text_are_asked_for_together', async () => {
  const asked: TimelineQuery[] = [];
  const finding = new Finding(async (query) => (asked.push(query), { moments: [] }));
  await finding.want({ text: 'rain', groups: ['notes', 'urges'], person: 'p', tag: 'work' });
  expect(asked).toEqual([{ limit: 50, text: 'rain', kinds: ['note', 'urge', 'urge_end'], person: 'p', tag: 'work' }]);
  expect(finding.active && !finding.wholeDay).toBe(true);
});

test('a_day_is_that_of_the_writer_wherever_that_was', async () => {
  const moments = [note('before', 9 * day + 1, -60), note('first', 10 * day - 1, 60), note('last', 11 * day - 1), note('far', 11 * day + 9 * 3_600_000, -600), note('after', 11 * day)];
  const finding = new Finding(async ({ from = 0, to = 0 }) => ({ moments: moments.filter(({ at }) => at >= from && at < to) }));
  await finding.want({ day: 10 });
  expect(finding.moments.map(({ id }) => id)).toEqual(['first', 'last', 'far']);
  expect(finding.wholeDay).toBe(true);
});

test('more_comes_below_what_stands_there', async () => {
  const finding = new Finding(async ({ before }) => (before === undefined ? { moments: [note('a')], next: 'n' } : { moments: [note('b')] }));
  await finding.want({ text: 'x' });
  await finding.more();
  expect(finding.moments.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(finding.next).toBeNull();
});

test('a_question_that_cannot_be_answered_says_so_and_the_next_one_is_asked', async () => {
  let broken = true;
  const finding = new Finding(async () => {
    if (broken) throw new Error('x');
    return { moments: [note('a')] };
  });
  await finding.want({ text: 'x' });
  expect(finding.trouble).toBe('unexpected');
  broken = false;
  await finding.want({ text: 'xy' });
  expect([finding.trouble, finding.moments.length]).toEqual([null, 1]);
});

test('everything_stands_there_again_after_the_way_back', async () => {
  const finding = new Finding(async () => ({ moments: [note('a')] }));
  await finding.want({ text: 'x', day: 3 });
  await finding.everything();
  expect([finding.active, finding.moments.length, finding.wanted.text]).toEqual([false, 0, '']);
});
