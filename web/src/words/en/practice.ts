// Words of Practice: this week's one thing, what works for a person, and the ways in.

export const practiceWords = {
  title: 'Practice',
  week: (place: number): string => `Week ${place} of the path, at any pace`,
  invite: 'A path, for those who want one',
  inviteGo: 'See the path',
  small: { note: 'One small thing', title: 'Try one way to settle', line: 'Choose it on a quiet day. You will know it when you need it.', go: 'Choose one' },
  body: { note: 'For now', title: 'The body first', line: 'Everything else here can wait.', go: 'Calm the body' },
  kit: {
    title: 'What works for you',
    change: 'Change',
    none: 'Put together what settles you',
    noneNote: 'Ways, people, your own words, in your order',
    locked: 'What works for you is in your journal.',
    unlock: 'Unlock',
  },
  ways: 'Everything to try',
  slow: 'With more time',
  places: {
    techniques: 'Calm the body',
    examine: 'Look at a fear',
    wave: 'Sit with an urge',
    reach: 'Say what you need',
    care: 'Care that was there',
    concern: 'Something is wrong',
    kind: 'Be kind to myself',
    unsent: 'Write it unsent',
    week: 'A week of noting',
    beliefs: 'Old beliefs',
    plans: 'Plans for next time',
    markers: 'A quiet log',
  },
} as const;
