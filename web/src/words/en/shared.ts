// Words that several screens share: the frame, the lights, the scale.

export const shellWords = {
  product: 'Evenkeel',
  neutralTitle: 'Notes',
  skip: 'Skip to the screen',
  main: 'Main',
  next: 'Next',
  now: 'Now',
  journal: 'Journal',
  insights: 'Insights',
  practice: 'Practice',
  learn: 'Learn',
  people: 'People',
  settings: 'Settings',
  help: 'Help',
  hide: 'Hide',
  hideNote: 'Locks the journal and shows a plain page',
  back: 'Back',
  loading: 'One moment',
  showTyped: 'Show what is typed',
  saving: 'Saving',
  saved: 'Saved on this device',
  savedInMemory: 'In your journal until this browser closes. Make a copy in Settings.',
  savedForLater: 'Saved on this device. It joins your journal when you unlock.',
  notKept: 'Not kept yet',
  notFetched: {
    title: 'This page is not here yet',
    help: 'Call your local emergency number',
    trouble: { happened: 'This page could not be fetched.', safe: 'What was saved is safe.', now: 'Check the connection, then load the app again.' },
    reload: 'Reload',
  },
} as const;

export const lightWords = {
  red: { name: 'Red', feel: 'Overwhelmed', like: 'Panic, rage, terror', choice: 'Red, overwhelmed' },
  yellow: { name: 'Yellow', feel: 'Stirred up', like: 'Worry, stress, unease', choice: 'Yellow, stirred up' },
  green: { name: 'Green', feel: 'Settled', like: 'Calm, clear, steady', choice: 'Green, settled' },
} as const;

export const scaleWords = {
  unset: 'not chosen',
  less: 'One less',
  more: 'One more',
  low: '0, still',
  high: '10, boiling',
  heat: { still: 'still', warm: 'warm', simmering: 'simmering', close: 'close to boiling', boiling: 'boiling' },
  spoken: (value: number, word: string): string => `${value} of 10, ${word}`,
} as const;

/** A quote that is longer than its place. */
export const pinnedWords = { all: 'Show all of it', less: 'Show less' } as const;

const whole = 100;

export const percentWords = {
  unset: 'not chosen',
  less: 'Five less',
  more: 'Five more',
  of: `of ${whole}`,
  low: '0, not at all',
  high: `${whole}, completely`,
  spoken: (value: number): string => `${value} of ${whole}`,
} as const;
