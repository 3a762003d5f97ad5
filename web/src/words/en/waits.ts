// Words for a screen whose moment cannot be written while the journal is locked.

export const waitsWords = {
  locked: 'Locked. What you write here waits until you unlock.',
  unlock: 'Unlock',
} as const;
