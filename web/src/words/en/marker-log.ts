// Words of the quiet log: what was done, by kind, the newest first. Nothing in it is counted.

export const markerLogWords = {
  title: 'What I did',
  sub: 'Small things that happened. They stay here, and gaps do not count.',
  none: 'Nothing here yet. A close can note one, and you can add one here.',
  add: 'Add one',
  behaviours: {
    need: 'I said what I need',
    boundary: 'I set a limit',
    space: 'I took some space',
    noticed_assuming: 'I caught myself assuming',
    own: 'I did what I had planned',
  },
  other: 'Something else that was good for me',
  atClose: 'noted at a close',
  earlier: 'Show earlier ones',
  sheet: {
    title: 'Add one',
    which: 'What was it?',
    text: 'In your words, if you like',
    person: 'Who was it with?',
    save: 'Save',
    cancel: 'Not now',
  },
} as const;
