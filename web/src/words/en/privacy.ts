// Words of the privacy page: what is stored where, what leaves the device, what nobody can do.

export const privacyWords = {
  title: 'Privacy, in plain words',
  parts: [
    {
      title: 'What you write',
      text: [
        'Your journal is a locked file in this browser. Only your passphrase or your recovery code opens it.',
        'Nothing you write is sent anywhere. There is no account, no statistics, no advert.',
        'What you note while it is locked is sealed at once, and joins when you unlock.',
      ],
    },
    {
      title: 'What anyone with this device could read',
      text: ['A few things are stored in the open, so that they work before you unlock:'],
      list: ['your country and your language', 'light or dark, text size and motion', 'sound, vibration and the rhythm of your breath', 'people on Help whom you ticked to be shown while locked', 'that there is a journal here, and how large it is'],
    },
    {
      title: 'While an exercise runs',
      text: ['The step and the start are kept until the close, so that a reload goes on there. They hold no words.'],
    },
    {
      title: 'Traces outside this app',
      text: [
        'The browser may keep traces of its own, such as this address in its history. Your phone keeps a list of calls.',
        'What you copy may be read by other apps. A copy of your journal in your downloads is locked, but its name can be seen.',
        'Hide locks the journal and shows a plain page. It does not wipe the history of the browser.',
        'If someone checks this device, another one may be safer.',
      ],
    },
    {
      title: 'What it cannot guard against',
      text: [
        'A program on this device that reads along. Someone who makes you unlock it. Someone who has a copy and your old passphrase.',
        'A lost passphrase and a lost code mean a lost journal. Nobody can open it for you.',
        'A browser may clear its storage. A copy elsewhere is safe from that.',
      ],
    },
  ],
} as const;
