// What a person is told once about their journal: what happened, what is safe, what to do.

interface Told {
  what: string;
  safe: string;
  now: string;
  /** Somebody did this: what to do if it was somebody else is said once, below all of them. */
  someone?: true;
}

const known: Record<string, Told> = {
  inbox_forged: {
    what: 'Notes from the lock screen do not fit this journal.',
    safe: 'They were left out, and your journal is untouched.',
    now: 'Someone may have changed the file. If that could be, change the passphrase in Settings.',
  },
  header_mended: { what: 'The first page of the file was damaged.', safe: 'A second one stood beside it. Nothing is lost.', now: 'A copy elsewhere is a good idea now.' },
  tail_cut: { what: 'The last note was not finished when the browser stopped.', safe: 'Everything that was called saved is here.', now: 'If something is missing, write it once more.' },
  conflicts: { what: 'An entry was found in two versions.', safe: 'Both are kept, one is shown.', now: 'Look whether the newest entries are as you wrote them.' },
  inbox_refused: { what: 'Some notes from the lock screen could not join.', safe: 'Your journal is untouched.', now: 'If something is missing, write it once more.' },
  inbox_damaged: { what: 'Some notes from the lock screen could not be read.', safe: 'All others are here.', now: 'If something is missing, write it once more.' },
  opened_elsewhere: {
    what: 'This journal was opened in a new place.',
    safe: 'Nothing in it was changed.',
    now: 'That happens after a file was brought in, or after the browser was cleared.',
    someone: true,
  },
  passphrase_changed: { what: 'The passphrase was changed.', safe: 'Your entries are as they were.', now: '', someone: true },
  recovery_code_set: { what: 'A recovery code was set up.', safe: 'Your entries are as they were.', now: 'A new code would replace this one.', someone: true },
  lock_changed: { what: 'When the journal locks was changed.', safe: 'Your entries are as they were.', now: '', someone: true },
  exported: { what: 'A copy that anyone can read was made.', safe: 'Your entries are as they were.', now: 'Keep that file where only you can open it.', someone: true },
  backup: { what: 'A copy was made.', safe: 'It is locked with your passphrase.', now: '', someone: true },
  repaired: { what: 'The file was repaired.', safe: 'Everything that could be read is here.', now: 'A copy elsewhere is a good idea now.' },
};

const other: Told = { what: 'Something about this journal changed.', safe: 'Your entries are here.', now: '', someone: true };

export const noticeWords = {
  title: 'Since you last looked',
  times: (count: number, when: string): string => (count === 1 ? when : `${count} times, last ${when}`),
  notYou: 'If any of this was not you, someone may know your passphrase. Change it in Settings.',
  read: 'I have read this',
  of: (what: string): Told => known[what] ?? other,
  full: {
    happened: 'The phone is full, so the journal opened to read only.',
    safe: 'Everything in it is safe.',
    now: 'Remove something large from the phone, then lock and unlock.',
  },
  damaged: {
    happened: 'A part of the journal file is damaged.',
    safe: 'Every entry that can be read is here, to read only.',
    now: 'Save a copy of the file as it is. Then repair it, and go on writing. What cannot be read any more is left out.',
  },
  copy: 'Save a copy first',
  copyTitle: 'Save a copy as it is',
  copyText: 'The damaged file, byte for byte, locked with the same passphrase. Someone who knows the format may get more out of it later.',
  repair: 'Repair',
  repairing: 'Repairing',
  repaired: 'Repaired. You can write again.',
} as const;
