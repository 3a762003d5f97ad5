// An urge is written as it begins, each answer is a mark, and every ending is one record; nothing said is lost on the way.
import { afterEach, expect, test, vi } from 'vitest';
import { Wave, type WaveWriter } from './wave.svelte';

afterEach(() => void vi.unstubAllEnvs());

const minute = 60_000;
const begun = Date.UTC(2025, 10, 18, 20, 0);

interface Written {
  kind: string;
  body: object;
  at?: number;
}

function fresh(change: Partial<WaveWriter> = {}): { wave: Wave; written: Written[] } {
  const written: Written[] = [];
  const wave = new Wave({
    write: async (kind, body, at) => {
      written.push({ kind, body, at });
      return 'one';
    },
    edit: async (id, body) => void written.push({ kind: `edit ${id}`, body }),
    canEdit: () => true,
    later: async (id, body) => void written.push({ kind: `later ${id}`, body }),
    ...change,
  });
  return { wave, written };
}

test('an_urge_to_text_that_passes_after_fourteen_minutes', async () => {
  const { wave, written } = fresh();
  wave.urge = 'text';
  wave.strength = 8;
  await wave.begin(begun);
  wave.say(9, begun + 5 * minute);
  await wave.save();
  wave.say(4, begun + 13 * minute);
  expect(await wave.end('passed', begun + 14 * minute)).toBe(true);
  expect(written).toEqual([
    { kind: 'urge', body: { urge: 'text', strength: 8 }, at: begun },
    { kind: 'edit one', body: { urge: 'text', strength: 8, marks: [{ at: begun + 5 * minute, strength: 9 }] } },
    {
      kind: 'edit one',
      body: { urge: 'text', strength: 8, marks: [{ at: begun + 5 * minute, strength: 9 }, { at: begun + 13 * minute, strength: 4 }] },
    },
    { kind: 'urge_end', body: { urge: 'one', end: 'passed', strength: 4 }, at: begun + 14 * minute },
  ]);
});

test('everything_may_be_left_out', async () => {
  const { wave, written } = fresh();
  await wave.begin(begun);
  await wave.end('acted', begun + minute);
  expect(written).toEqual([
    { kind: 'urge', body: { urge: 'own' }, at: begun },
    { kind: 'urge_end', body: { urge: 'one', end: 'acted' }, at: begun + minute },
  ]);
});

test('an_answer_within_a_minute_corrects_the_one_before_it', async () => {
  const { wave } = fresh();
  wave.strength = 8;
  await wave.begin(begun);
  wave.say(7, begun + 10_000);
  expect([wave.strength, wave.marks.length]).toEqual([7, 0]);
  for (const [strength, after] of [[6, 3 * minute], [5, 3 * minute + 1_000], [4, 3 * minute + 2_000]] as const) wave.say(strength, begun + after);
  expect(wave.marks).toEqual([{ at: begun + 3 * minute, strength: 4 }]);
});

test('a_strength_from_long_ago_is_not_the_strength_at_the_end', async () => {
  const { wave, written } = fresh();
  wave.strength = 8;
  await wave.begin(begun);
  await wave.end('passed', begun + 30 * minute);
  expect(written.at(-1)?.body).toEqual({ urge: 'one', end: 'passed' });
});

test('a_clock_ten_years_back_gives_no_negative_time_in_what_is_shown_or_written', async () => {
  const { wave, written } = fresh();
  const tenYears = 3_650 * 24 * 60 * minute;
  wave.strength = 8;
  await wave.begin(begun);
  wave.say(6, begun + 6 * minute);
  expect(wave.elapsed(begun - tenYears)).toBe(6 * minute);
  wave.say(3, begun - tenYears);
  await wave.end('passed', begun - tenYears);
  expect(written.at(-1)).toEqual({ kind: 'urge_end', body: { urge: 'one', end: 'passed', strength: 3 }, at: begun + 6 * minute });
  expect(wave.marks.every(({ at }) => at >= begun)).toBe(true);
});

test('over_midnight_and_into_another_zone_a_wave_takes_as_long_as_it_took', async () => {
  const { wave, written } = fresh();
  vi.stubEnv('TZ', 'Europe/Paris');
  const late = Date.UTC(2025, 10, 18, 22, 50);
  expect(new Date(late).getHours()).toBe(23);
  wave.strength = 8;
  await wave.begin(late);
  wave.say(6, late + 20 * minute);
  vi.stubEnv('TZ', 'America/New_York');
  expect(new Date(late).getHours()).toBe(17);
  expect(wave.elapsed(late + 25 * minute)).toBe(25 * minute);
  wave.say(3, late + 25 * minute);
  expect(await wave.end('passed', late + 26 * minute)).toBe(true);
  expect(wave.marks).toEqual([{ at: late + 20 * minute, strength: 6 }, { at: late + 25 * minute, strength: 3 }]);
  expect(written.at(-1)).toEqual({ kind: 'urge_end', body: { urge: 'one', end: 'passed', strength: 3 }, at: late + 26 * minute });
});

test('what_is_said_while_locked_is_kept_at_once_and_stands_in_its_record_once_the_journal_is_open', async () => {
  let open = false;
  const { wave, written } = fresh({ canEdit: () => open });
  wave.urge = 'call';
  await wave.begin(begun);
  wave.say(5, begun + 2 * minute);
  await wave.save();
  await wave.save();
  expect(wave.waiting).toBe(true);
  expect(written.slice(1)).toEqual([{ kind: 'later one', body: { marks: [{ at: begun + 2 * minute, strength: 5 }] } }]);
  open = true;
  await wave.save();
  expect(wave.waiting).toBe(false);
  expect(written.at(-1)?.body).toEqual({ urge: 'call', marks: [{ at: begun + 2 * minute, strength: 5 }] });
});

test('a_refused_write_is_told_and_the_wave_goes_on', async () => {
  let full = true;
  const { wave } = fresh({
    write: async () => {
      if (full) throw new Error('full');
      return 'one';
    },
  });
  await wave.begin(begun);
  expect(wave.trouble).not.toBeNull();
  expect(await wave.end('passed', begun + minute)).toBe(false);
  expect(wave.phase).toBe('watch');
  full = false;
  expect(await wave.end('passed', begun + 2 * minute)).toBe(true);
  expect(wave.trouble).toBeNull();
});

test('the_name_is_written_for_an_urge_in_own_words_alone', async () => {
  const { wave, written } = fresh();
  wave.name = ' drive past the house ';
  wave.urge = 'own';
  await wave.begin(begun);
  expect(written[0]?.body).toEqual({ urge: 'own', name: 'drive past the house' });
  const other = fresh();
  other.wave.name = 'typed, then another one chosen';
  other.wave.urge = 'text';
  await other.wave.begin(begun);
  expect(other.written[0]?.body).toEqual({ urge: 'text' });
});

test('an_urge_of_the_journal_is_taken_up_with_its_marks_and_odd_fields_are_left_out', () => {
  const { wave } = fresh();
  const marks = [{ at: begun + minute, strength: 7 }, { at: 'late', strength: 3 }, { at: begun, strength: 99 }, null];
  wave.takeUp({ id: 'two', at: begun, body: { urge: 'test', strength: 8, marks } });
  expect([wave.phase, wave.urge, wave.last, wave.marks.length]).toEqual(['watch', 'test', 7, 1]);
  wave.takeUp({ id: 'three', at: begun, body: { urge: 'a word of a later version', strength: 'high' } });
  expect([wave.urge, wave.last, wave.marks.length]).toEqual(['own', null, 0]);
});

test('a_wave_ends_by_itself_after_a_day', async () => {
  const { wave } = fresh();
  await wave.begin(begun);
  expect(wave.lapsed(begun + 24 * 60 * minute - 1)).toBe(false);
  expect(wave.lapsed(begun + 24 * 60 * minute)).toBe(true);
});

test('whom_the_urge_is_about_is_written_with_it_and_comes_back_also_when_they_are_gone_from_the_journal', async () => {
  const { wave, written } = fresh();
  wave.urge = 'call';
  wave.person = 'sam';
  await wave.begin(begun);
  expect(written[0]?.body).toEqual({ urge: 'call', person: 'sam' });
  const later = fresh().wave;
  later.takeUp({ id: 'one', at: begun, body: { urge: 'call', person: 'gone' } });
  expect(later.person).toBe('gone');
  later.forget();
  expect(later.person).toBeNull();
});
