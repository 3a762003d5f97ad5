// Words of moments of care: small things that were steady, kind or safe, by person.

export const careWords = {
  title: 'Moments of care',
  sub: 'Small things that were steady, kind or safe, from anyone. There is no number to reach.',
  none: 'Nothing here yet. One small thing takes a few seconds.',
  absent: 'Small things that were steady, kind or safe will be here.',
  add: 'Add a moment of care',
  people: 'People',
  /** For those of nobody in particular. */
  nobody: 'From life',
  more: (count: number): string => `Show ${count} more`,
  moreOf: (name: string): string => `about ${name}`,
  sorts: { steady: 'Steady', kind: 'Kind', safe: 'Safe' },
  form: {
    what: 'What happened?',
    note: 'Small is enough: a text that came, a cup of tea, a promise kept.',
    sort: 'How was it?',
    person: 'Who was it?',
  },
  change: 'Each one can be changed or erased in the Journal.',
} as const;
