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
  not_a_journal: { happened: 'This file is not a journal.', safe: 'Nothing was changed.', now: 'Choose the file that ends in .keel.' },
  storage_refused: { happened: 'The browser does not let the app keep files.', safe: 'Nothing that was saved is lost.', now: 'Private windows often refuse it. Open the app in a normal window.' },
  storage_full: { happened: 'The phone is full, so this note is not saved yet.', safe: 'It stays here while you make room.', now: 'Remove something large from the phone, then save again.' },
  in_use: { happened: 'Another tab holds the journal.', safe: 'What is written there is safe.', now: 'Close the other tab, then try again.' },
  read_only: { happened: 'This journal is open to read only.', safe: 'Everything in it is safe.', now: 'Make a copy first. A part of the file is damaged.' },
  weak_passphrase: { happened: 'This passphrase is too short.', safe: 'Nothing was changed.', now: 'Use at least 12 characters, or five words.' },
  pending: { happened: 'The last note is still being saved.', safe: 'Your text stays here.', now: 'Wait a moment, then save again.' },
  not_found: { happened: 'This entry is no longer here.', safe: 'The rest is untouched.', now: 'Reload the journal to see it as it is.' },
};

const unknown: Trouble = { happened: 'That did not work.', safe: 'What was saved before is safe.', now: 'Your text stays here. Try again in a moment.' };

const full: Trouble = { happened: 'The phone is full, so this note is not saved yet.', safe: 'It stays here while you make room.', now: 'Remove something large from the phone, then save again.' };

export const troubleWords = {
  title: 'Your journal needs a look',
  retry: 'Try again',
  reload: 'Reload',
  of: (code: string): Trouble => known[code] ?? (code.includes('full') || code.includes('quota') ? full : unknown),
} as const;
