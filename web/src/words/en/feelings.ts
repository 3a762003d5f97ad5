// Words of naming what it feels like: always optional; the lists are data in content/.

export const feelingWords = {
  fold: 'Name what you feel, if you want',
  note: 'You can leave this out. When things are mild, a name can make a small feeling bigger.',
  search: 'Search, or write your own word',
  sides: { emotions: 'Feelings', body: 'In the body' },
  mine: { emotions: 'Your words for it', body: 'Your words for the body' },
  closest: 'Tap what is closest',
  add: {
    emotions: (word: string): string => `Add “${word}” as a feeling`,
    body: (word: string): string => `Add “${word}” for the body`,
  },
} as const;
