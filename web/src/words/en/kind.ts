// Words of kindness after a mistake: its true size, what a friend would hear, one repair, done.

export const kindWords = {
  what: {
    title: 'What happened?',
    sub: 'As a camera would have seen it. What you did, not who you are.',
    label: 'In a few words, if you like',
  },
  size: {
    title: 'How big is it, really?',
    sub: 'Fear can make a thing grow. Think of it a month from now.',
    label: 'Closest to its true size',
    small: 'Small, soon over',
    middle: 'Real, and it can be put right',
    large: 'Big, and it needs care',
  },
  friend: {
    title: 'What would a friend hear from you?',
    sub: 'Someone you like did the same thing. What would you say to them?',
    label: 'In your own words',
  },
  repair: {
    title: 'Is one repair due?',
    sub: 'One apology is enough.',
    label: 'One thing that puts it right',
    yes: 'Yes, one thing',
    already: 'It is done already',
    no: 'No, nothing is due',
    which: 'Which one?',
    ideas: 'Or tap one',
    list: ['say sorry once', 'put it right', 'ask what would help'],
  },
  done: {
    title: 'That is enough',
    sub: 'You looked at it, and it has its size.',
    friend: 'You would tell a friend',
    repair: 'One repair',
    repairNote: 'Once is enough. After that it can rest.',
    already: 'It is done. It can rest now.',
    words: 'Find the words',
    wordsNote: 'Short and plain, ready to copy',
    close: 'Done',
  },
  of: (page: number, all: number): string => `${page} of ${all}`,
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
} as const;
