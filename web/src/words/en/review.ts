// Words of the weekly look back: lines that were kept, and at most two gentle invitations. Nothing is counted and nothing is claimed.

export const reviewWords = {
  title: 'A look back',
  sub: 'Lines you kept in these seven days. What they mean is yours to say.',
  subNone: 'These seven days, looked at once.',
  span: (from: string, to: string): string => `${from} to ${to}`,
  kinds: {
    episode_end: 'A line to keep',
    thought_record: 'What was true so far',
    belief_fact: 'It does not fit an old belief',
    care: 'A moment of care',
    kindness: 'What a friend would hear',
  },
  asked: {
    title: 'You asked to hear the same thing again',
    text: 'More than once on a day. It is noted, not judged. Would you like to look at how that works?',
    name: 'Asking, and asking again',
    note: 'Two minutes to read',
  },
  reach: {
    title: 'The last waves passed by themselves',
    text: 'Calm can be a good time to ask. Is there something you need, or would like to say?',
    name: 'Find the words',
    note: 'What you feel, what you need, what you ask',
  },
  line: 'A line about this week',
  lineNote: 'You can leave it empty.',
  done: 'Done',
  nothing: 'Nothing to look back at now',
  nothingNote: 'A look back comes once a week at most, and when there is something to say.',
  earlier: 'Lines from earlier weeks',
  close: 'Back',
  red: 'A look back is easier once it is quieter inside. It waits here.',
  row: { name: 'A look back at your week', note: 'Whenever you like. It waits.' },
} as const;
