// Words of adding a moment to the journal by hand: what set it off, a note, how one is.

export const addWords = {
  title: 'Add to your journal',
  ways: 'What would you like to add?',
  way: { note: 'A note', trigger: 'A trigger', check_in: 'How I am', reassurance: 'Asked again', care: 'Care' },
  careTitle: 'A moment of care',
  trigger: {
    what: 'What set it off?',
    sort: 'What was it?',
    sorts: { worry: 'A worry or fear', conflict: 'A talk or argument', topic: 'Something that pulls me in' },
    fold: 'Who it was about, and tags',
    person: 'Who was it about?',
    tags: 'Tags, with commas between',
    used: 'Used before',
  },
  reassurance: {
    title: 'Asked to hear it again',
    sub: 'It is noted, not judged. Asking once, or asking for what you need, does not belong here.',
    how: 'How was it?',
    hows: { asked: 'I asked', hinted: 'I hinted', checked: 'I checked for a sign', searched: 'I searched for an answer', other: 'Another way' },
    tried: 'I tried my own ways first',
    fold: 'Who it was about, and a few words',
    person: 'Who was it about?',
    note: 'A few words, if you like',
  },
  light: 'Which light is closest?',
  distress: 'How strong is it?',
  breathe: 'The body first',
  breatheNote: 'A few slow breaths, at your own pace',
} as const;
