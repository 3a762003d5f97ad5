// Words of old beliefs: now or then, what is truer, small facts that do not fit. What speaks for a belief is never asked.

/** Strength is told in hundredths. */
const whole = 100;

export const beliefWords = {
  title: 'Old beliefs',
  sub: 'Something learned long ago can speak up as if it were true today. Take one, whenever you like.',
  names: {
    not_enough: 'I am not enough',
    not_lovable: 'I am not loved, or not lovable',
    people_leave: 'People always leave',
    my_fault: 'If someone pulls away, I did something wrong',
  },
  own: 'One of my own',
  ownNote: 'In your own words',
  ownLabel: 'The belief, in your words',
  putAway: 'Put away',
  red: {
    title: 'The body first',
    sub: 'A belief is easier to look at once it is quieter inside. It waits here.',
    breathe: 'Breathe',
    back: 'Back',
  },
  one: {
    lead: 'The old belief says',
    facts: 'Small facts that do not fit',
    factsSub: 'Something you saw, heard or did. Over time they add up.',
    fact: 'One small fact',
    add: 'Add it',
    about: 'Is it about now, or about the past?',
    abouts: { now: 'Now', past: 'The past', both: 'Both' },
    balanced: 'What is truer, seen as a whole?',
    balancedNote: 'One sentence that a fair friend could say. You can leave it empty.',
    strength: 'How strong is the belief today?',
    strengthNote: 'At most once a week, and any number is fine.',
    earlier: 'Earlier numbers',
    number: (value: number, day: string): string => `${day}: ${value} of ${whole}`,
    away: 'Put it away',
    out: 'Take it out again',
    erase: 'Erase it',
    done: 'Done',
  },
} as const;
