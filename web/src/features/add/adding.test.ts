// The quick ways to add a moment: what becomes of each, and of what was typed and not saved.
import { expect, test } from 'vitest';
import { CoreError } from '../../core/errors';
import { Adding, type Desk } from './adding.svelte';
import { hasTag, tagsIn, withTag } from './tags';

interface Table extends Desk {
  logged: [string, object][];
  drafts: Map<string, string>;
  refuses: boolean;
}

function table(drafts: Record<string, string> = {}): Table {
  return {
    logged: [],
    drafts: new Map(Object.entries(drafts)),
    refuses: false,
    async log(kind, body) {
      if (this.refuses) throw new CoreError('storage_full');
      this.logged.push([kind, body]);
    },
    draft(purpose, text) {
      if (text === '') this.drafts.delete(purpose);
      else this.drafts.set(purpose, text);
    },
    draftOf(purpose) {
      return this.drafts.get(purpose) ?? null;
    },
  };
}

test('a_note_is_kept_to_the_last_blank', async () => {
  const desk = table();
  const adding = new Adding(desk);
  expect(adding.ready).toBe(false);
  adding.put('note', ' rain \n');
  expect(await adding.save()).toBe(true);
  expect(desk.logged).toEqual([['note', { text: ' rain \n' }]]);
  expect(desk.drafts.size).toBe(0);
});

test('a_trigger_holds_what_was_said_and_nothing_else', async () => {
  const desk = table();
  const adding = new Adding(desk);
  adding.way = 'trigger';
  adding.person = 'p';
  expect(adding.ready).toBe(false);
  adding.sort = 'conflict';
  await adding.save();
  adding.put('trigger', ' no answer ');
  adding.put('trigger tags', 'Phone, evening ,phone');
  await adding.save();
  expect(desk.logged).toEqual([
    ['trigger', { sort: 'conflict', person: 'p' }],
    ['trigger', { what: 'no answer', tags: ['Phone', 'evening'] }],
  ]);
});

test('a_check_in_is_a_light_a_number_or_both', async () => {
  const desk = table();
  const adding = new Adding(desk);
  adding.way = 'check_in';
  expect(await adding.save()).toBe(false);
  adding.distress = 0;
  await adding.save();
  adding.light = 'green';
  await adding.save();
  expect(desk.logged).toEqual([['check_in', { distress: 0 }], ['check_in', { level: 'green', distress: 0 }]]);
});

test('what_it_feels_like_is_a_check_in_by_itself_too', async () => {
  const desk = table();
  const adding = new Adding(desk);
  adding.way = 'check_in';
  adding.felt = { emotions: ['lonely'], body: [] };
  expect(adding.ready).toBe(true);
  await adding.save();
  expect(desk.logged).toEqual([['check_in', { emotions: ['lonely'] }]]);
});

test('asked_again_holds_how_and_whether_ones_own_ways_came_first_and_counts_nothing', async () => {
  const desk = table({ trigger: 'no answer' });
  const adding = new Adding(desk, 'reassurance');
  expect(adding.way).toBe('reassurance');
  adding.tried = true;
  adding.asked = 'p';
  expect(adding.ready).toBe(false);
  adding.how = 'hinted';
  adding.put('asked again', ' twice, at dinner ');
  expect(new Adding(desk).way).toBe('trigger');
  await adding.save();
  expect(desk.logged).toEqual([['reassurance', { how: 'hinted', person: 'p', tried: true, note: 'twice, at dinner' }]]);
  expect([...desk.drafts.keys()]).toEqual(['trigger']);
});

test('a_moment_of_care_is_what_happened_or_how_it_was_and_a_name_alone_is_none', async () => {
  const desk = table();
  const adding = new Adding(desk, 'care');
  adding.person = 'p';
  expect(adding.ready).toBe(false);
  adding.careSort = 'kind';
  await adding.save();
  adding.put('care', ' a cup of tea ');
  await adding.save();
  expect(desk.logged).toEqual([['care', { sort: 'kind', person: 'p' }], ['care', { what: 'a cup of tea' }]]);
  expect(desk.drafts.size).toBe(0);
});

test('whom_care_came_from_and_whom_a_trigger_was_about_are_two_answers', async () => {
  const desk = table({ trigger: 'no answer', 'trigger person': 'sam', care: 'tea' });
  const adding = new Adding(desk, 'care');
  expect([adding.way, adding.person]).toEqual(['care', null]);
  adding.person = 'kim';
  await adding.save();
  expect(desk.logged).toEqual([['care', { what: 'tea', person: 'kim' }]]);
  expect(Object.fromEntries(desk.drafts)).toEqual({ trigger: 'no answer', 'trigger person': 'sam' });
});

test('what_was_typed_comes_back_and_saving_one_way_leaves_the_others', async () => {
  const desk = table({ trigger: 'no answer', 'trigger sort': 'worry' });
  const adding = new Adding(desk);
  expect(adding.way).toBe('trigger');
  expect(adding.sort).toBe('worry');
  adding.way = 'note';
  adding.put('note', 'rain');
  await adding.save();
  expect([...desk.drafts.keys()]).toEqual(['trigger', 'trigger sort']);
  expect(new Adding(table({ 'trigger sort': 'quarrel' })).sort).toBeNull();
});

test('what_could_not_be_saved_says_why_and_stays', async () => {
  const desk = table();
  desk.refuses = true;
  const adding = new Adding(desk);
  adding.put('note', 'rain');
  expect(await adding.save()).toBe(false);
  expect(adding.trouble).toBe('storage_full');
  expect(desk.drafts.get('note')).toBe('rain');
});

test('tags_are_parted_by_commas_of_any_script_and_stand_once', () => {
  expect(tagsIn(' a,b، c、A，，d; ')).toEqual(['a', 'b', 'c', 'd']);
  expect(tagsIn(' , ')).toEqual([]);
  expect(withTag('', 'Phone')).toBe('Phone');
  expect(withTag('work, phone', 'Phone')).toBe('work');
  expect(withTag('work', 'Phone')).toBe('work, Phone');
  expect(hasTag('work, PHONE', 'phone')).toBe(true);
});
