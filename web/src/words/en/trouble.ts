// What happened, what is safe, what to do now: one entry per code that the core can answer with.

interface Trouble {
  happened: string;
  safe: string;
  now: string;
}

const known: Record<string, Trouble> = {
  wrong_key: { happened: 'That does not match.', safe: 'Your journal is safe.', now: 'Try again, or use the recovery code.' },
  wait: { happened: 'A short wait after several tries.', safe: 'Your journal is safe.', now: 'Now and Help work meanwhile.' },
  newer_version: { happened: 'This journal comes from a newer version of the app.', safe: 'It is untouched.', now: 'Reload the app to get the newer version, then open it again.' },
  damaged: { happened: 'A part of the journal file is damaged.', safe: 'Every entry that can be read is here, to read only.', now: 'Make a copy now, then bring that copy in a fresh browser profile.' },
  damaged_heads: { happened: 'The first pages of this journal file are damaged, so no key can open it.', safe: 'The file is untouched.', now: 'Use a copy you made before, and bring it in a fresh browser profile.' },
  not_a_journal: { happened: 'This file is not a journal.', safe: 'Nothing was changed.', now: 'Choose the file that ends in .keel.' },
  storage_refused: { happened: 'The browser does not let the app keep files.', safe: 'Nothing that was saved is lost.', now: 'Private windows often refuse it. Open the app in a normal window.' },
  storage_full: { happened: 'The phone is full, so this note is not saved yet.', safe: 'It stays here while you make room.', now: 'Remove something large from the phone, then save again.' },
  in_use: { happened: 'Another tab holds the journal.', safe: 'What is written there is safe.', now: 'Close the other tab, then try again.' },
  read_only: { happened: 'This journal is open to read only.', safe: 'Everything in it is safe.', now: 'Make a copy first. A part of the file is damaged.' },
  passphrase_needed: { happened: 'This passphrase is too short.', safe: 'Nothing was changed.', now: 'Use at least 12 characters, or five words.' },
  pending: { happened: 'The last note is still being saved.', safe: 'Your text stays here.', now: 'Wait a moment, then save again.' },
  locked: { happened: 'The journal locked in the meantime.', safe: 'Your text stays here.', now: 'Unlock, then save again.' },
  trapped: { happened: 'The part that keeps the journal stopped.', safe: 'What was saved is safe. Your text stays here.', now: 'Unlock again, then save again.' },
  no_such_record: { happened: 'This entry is no longer here.', safe: 'The rest is untouched.', now: 'Open the journal again to see it as it is.' },
  too_long: { happened: 'This text is longer than one entry can hold.', safe: 'Your text stays here.', now: 'Make two notes of it.' },
  inbox_full: { happened: 'There are many notes from while it was locked.', safe: 'All of them are safe.', now: 'Unlock once, then they join your journal.' },
  inbox_forged: { happened: 'Notes from the locked screen do not fit this journal.', safe: 'Your journal is untouched.', now: 'Look at “What happened to this journal” in Settings.' },
  no_memory: { happened: 'The phone has too little free memory.', safe: 'What was saved is safe.', now: 'Close other apps or tabs, then try again.' },
  storage_failed: { happened: 'The phone could not write this down.', safe: 'What was saved before is safe. Your text stays here.', now: 'Try again. If it goes on, make a copy.' },
  journal_exists: { happened: 'There is a journal here already.', safe: 'It is untouched.', now: 'Bring the file in a fresh browser profile.' },
  no_code: { happened: 'There is no code to check.', safe: 'Nothing was changed.', now: 'Ask for a new code.' },
  wrong_code: { happened: 'That does not match the code.', safe: 'Nothing was changed.', now: 'Look at the groups once more.' },
  weak_parameters: { happened: 'This file asks for a key that is too easy or too costly.', safe: 'Nothing was changed.', now: 'It was not made by this app. Choose another file.' },
};

const unknown: Trouble = { happened: 'That did not work.', safe: 'What was saved before is safe.', now: 'Your text stays here. Try again in a moment.' };

const full: Trouble = { happened: 'The phone is full, so this note is not saved yet.', safe: 'It stays here while you make room.', now: 'Remove something large from the phone, then save again.' };

export const troubleWords = {
  title: 'Your journal needs a look',
  retry: 'Try again',
  of: (code: string): Trouble => known[code] ?? (code.includes('full') || code.includes('quota') ? full : unknown),
} as const;
