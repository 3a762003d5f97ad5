// Words of the exercises; their steps and cautions are data in content/.

const about = (minutes: number): string =>
  minutes <= 0 ? 'Less than a minute left.' : minutes === 1 ? 'About 1 minute left.' : `About ${minutes} minutes left.`;

export const exerciseWords = {
  now: 'Now',
  breathing: {
    title: 'Breathe with the light',
    spoken: (inward: number, out: number): string => `Breathe in for ${inward} seconds, out for ${out}. Stop if you feel dizzy. Another way may suit you more.`,
    in: 'Breathe in',
    out: 'Breathe out',
    pace: (inward: number, out: number): string => `In for ${inward}, out for ${out}.`,
    left: about,
    over: 'The time is up. Stay as long as you like.',
    dizzy: 'Stop if you feel dizzy.',
    sound: 'Sound',
    vibrate: 'Vibrate',
    controls: 'Hide or show the buttons',
  },
  another: 'Try another',
  done: 'I am done',
  stop: 'Stop',
  next: 'Next',
  back: 'Back',
  begin: 'Begin',
  instead: 'Something else',
  before: 'Before you start',
  step: (current: number, all: number): string => `Step ${current} of ${all}`,
  length: (minutes: number): string => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
  choose: 'Choose an exercise',
  more: (count: number): string => `Show ${count} more`,
  chooseNote: 'Each one can be stopped at any time.',
  cancel: 'Not now',
  suggested: {
    surest: (uses: number): string => `Suggested for you: of the ones you know, you ended lowest after it (${uses} times)`,
    helped: (uses: number): string => `Suggested for you: after it you ended lower (${uses} times)`,
    little_known: (uses: number): string => (uses === 0 ? 'Suggested for you: you have not tried it yet' : 'Suggested for you: you have tried it little so far'),
  },
  liked: 'A favourite',
  ofToolkit: 'In your toolkit',
  notForMe: (name: string): string => `Put away: ${name} is not for me`,
  putAway: 'Put away. It stays in Exercises.',
  source: 'Where this comes from',
} as const;
