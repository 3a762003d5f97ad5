// Own people inside the journal: an odd setting is nobody, never a broken Help.
import { expect, test } from 'vitest';
import { keptContacts } from './contacts';

const setting = (value: string) => [{ name: 'lock_idle_minutes', value: '5' }, { name: 'contacts', value }];

test('those_who_were_kept_are_read', () => {
  expect(keptContacts(setting('[{"name":"Ada","phone":"0123 456"}]'))).toEqual([{ name: 'Ada', phone: '0123 456' }]);
  expect(keptContacts([])).toEqual([]);
});

test('what_is_no_list_of_people_is_nobody', () => {
  for (const odd of ['', '{', '{}', '"Ada"', 'null', '[1,null,{"name":"Ada"},{"name":1,"phone":"2"}]']) expect(keptContacts(setting(odd))).toEqual([]);
});
