// Words that the screens between episodes share.

export const growingWords = {
  needsJournal: 'It lives in a journal that only you can open. There is none on this device yet.',
  earlier: 'Earlier',
  more: 'Show more',
} as const;
