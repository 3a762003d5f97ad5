// Words of the weekly look back: lines that were kept, what was seen, what held, and one invitation. Counts are plain, never a merit.

const one = (count: number, single: string, many: string): string => (count === 1 ? single : many);

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
  seen: {
    title: 'What was seen',
    times: (count: number, days: number): string => one(count, 'One time that was yellow or red.', `${count} times that were yellow or red, on ${one(days, 'one day', `${days} days`)}.`),
    eased: (eased: number, again: number): string => one(again, eased === 1 ? 'It was calmer when you looked last.' : 'It was not calmer yet when you looked last.', `When you looked last, ${eased} of ${again} were calmer.`),
    urges: (count: number, passed: number): string => one(count, passed === 1 ? 'One urge ended. It passed by itself.' : 'One urge ended.', `${count} urges ended. ${passed} of them passed by themselves.`),
  },
  held: { title: 'What your entries show so far', note: 'From all of them, up to yesterday.', all: 'All insights' },
  asking_again: {
    title: 'You asked to hear the same thing again',
    text: 'More than once on a day. It is noted, not judged. Would you like to look at how that works?',
    name: 'Asking, and asking again',
    note: 'Two minutes to read',
  },
  reaching_out: {
    title: 'The last waves passed by themselves',
    text: 'Calm can be a good time to ask. Is there something you need, or would like to say?',
    name: 'Find the words',
    note: 'What you feel, what you need, what you ask',
  },
  practise: {
    title: 'Practise it while it is calm',
    text: (technique: string): string => `Of what you tried, ${technique} went with the most relief. A few calm minutes with it make it easier to find later.`,
    name: 'Try it now',
    note: 'Or on any quiet day',
  },
  plan: {
    title: 'A plan for the next time',
    text: 'Some hours or triggers are harder than others. A small plan can be ready before they come.',
    name: 'Make a plan',
    note: 'When this happens, I do that',
  },
  more_help: {
    title: 'Some of it got harder',
    text: 'You do not have to carry it alone. One small thing: sit with the body first, once today.',
    name: 'When more help makes sense',
    note: 'People who can help, and how to find them',
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
