// Words of a fear that is asked back: what was feared, what happened, how one coped. Never a proof of anything, in either direction.

/** A chance is told in hundredths. */
const whole = 100;

export const ledgerWords = {
  back: 'Back',
  row: { name: 'What came of it?', note: 'A fear you noted has had its day. Look now, or leave it.' },
  feared: (day: string, clock: string): string => `You feared (${day}, ${clock})`,
  chance: (value: number): string => `It seemed ${value} of ${whole} likely`,
  title: 'What happened?',
  sub: 'Any answer is fine. Skip keeps it for another day.',
  happened: { no: 'No', partly: 'Partly', yes: 'Yes', cannot_tell: 'Cannot tell', no_longer_matters: 'No longer matters' },
  coped: 'How did you cope? You can leave it empty.',
  skip: 'Skip',
  next: 'Next',
  care: {
    title: 'That is hard. What would help now?',
    sub: 'Your answer is noted. You can also go on.',
    kind: 'Be kind to myself',
    kindNote: 'What a friend would say to you',
    reach: 'Reach out now',
    reachNote: 'Find calm words for what you need',
    help: 'Help',
    helpNote: 'People you can talk to',
    next: 'Go on',
  },
  end: {
    title: 'That is all for now',
    noted: 'It is noted. It says nothing about the next time.',
    kept: 'It keeps for another day.',
    nothing: 'Nothing to look back at now',
    nothingNote: 'A fear you noted comes back here once its day has come, in a calm moment of the day.',
    done: 'Done',
  },
} as const;
