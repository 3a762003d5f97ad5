// Words of the people that something can be about.

export const peopleWords = {
  nobody: 'No one',
  someone: 'Someone',
  all: 'Show everyone',
  add: 'Someone new',
  addNote: 'One letter is enough. Both may stay empty.',
  name: 'Name or letter',
  relation: 'Who are they to you?',
  relations: { partner: 'Partner', friend: 'Friend', family: 'Family', colleague: 'Work', other: 'Other' },
  /** For somebody without a name. */
  nameless: { partner: 'A partner', friend: 'A friend', family: 'Someone in the family', colleague: 'Someone at work', other: 'Someone' },
  save: 'Add',
  cancel: 'Not now',
} as const;
