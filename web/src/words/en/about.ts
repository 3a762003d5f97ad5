// Words of the page that says for whom the app is, and what it is not.

export const aboutWords = {
  title: 'For whom this is',
  sub: 'For adults who want to feel steadier with the people they love.',
  parts: [
    {
      title: 'What it helps with',
      text: [
        'Some people fear being left, even when nothing points to it. A late answer can feel like the end. This pattern is learned, and it can change.',
        'It shows up with partners, friends, family and at work. What you find here is meant for all of them.',
        'Here you can settle the body, look at a fear, let an urge pass and find calm words. In time you may see what helps you.',
      ],
    },
    {
      title: 'What it is not',
      text: [
        'It is not a diagnosis and not a treatment. It does not take the place of a doctor or a therapist.',
        'No one reads what you write, and nothing here answers you like a person would.',
        'Its parts rest on studies of single practices. No app of this kind has been tested in a large trial, so nothing is promised.',
      ],
    },
    {
      title: 'When something else comes first',
      text: ['Please turn to people first if one of these is true. Help has numbers for many countries.'],
      list: [
        'You think about ending your life, or about hurting yourself or someone else.',
        'Someone hurts, threatens, watches or controls you. Then calming down is not the answer.',
        'Each day is hard to get through, or eating and sleeping hardly work.',
        'You check and ask for hours a day, and cannot stop.',
      ],
    },
    {
      title: 'Under 18',
      text: ['This is made for adults. A child line, or an adult you trust, is a better first step.'],
    },
    {
      title: 'How to use it',
      text: ['Skip whatever does not suit you. Gaps do not count. Using it less, because you need it less, is what it is for.'],
    },
  ],
  help: 'Help, with numbers',
  privacy: 'Privacy, in plain words',
} as const;
