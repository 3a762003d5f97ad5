// Words of the techniques library: the list, one technique, and what a person thinks of it.

export const techniqueWords = {
  title: 'Techniques',
  sub: 'Look around on a quiet day. Each one can be stopped at any time.',
  liked: 'Favourites',
  others: 'All the others',
  away: (count: number): string => (count === 1 ? 'Not for me, 1 put away' : `Not for me, ${count} put away`),
  minutes: (minutes: number): string => `${minutes} min`,
  cautioned: 'with a caution',
  length: (minutes: number): string => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
  before: 'Before you start',
  cleared: 'This does not concern me',
  clearedNote: 'It is still shown before the first step.',
  steps: 'Step by step',
  suits: 'Does it suit you?',
  favourite: 'Favourite',
  notForMe: 'Not for me',
  start: 'Start',
  source: 'Where this comes from',
  locked: 'Unlock to mark what suits you.',
  unlock: 'Unlock',
} as const;
