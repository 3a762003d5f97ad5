// Words of the lock screen, of a second tab, and of places that cannot keep a journal.

const wait = (seconds: number): string => (seconds <= 1 ? 'one second' : seconds < 30 ? `${seconds} seconds` : 'half a minute');

export const lockWords = {
  title: 'Locked',
  sub: 'You do not need to unlock to get help. What you note now joins your journal later.',
  hard: 'It is hard right now',
  label: 'Passphrase',
  unlock: 'Unlock',
  opening: 'Opening your journal',
  useCode: 'Use the recovery code',
  usePass: 'Use the passphrase',
  codeLabel: 'Recovery code',
  codeNote: 'Seven groups of five. Spaces and small letters are fine.',
  wrongGroup: (group: number): string => `Group ${group} has a slip in it. The rest reads well.`,
  wrong: 'That does not match. Your journal is safe. Try again, or use the recovery code.',
  wait: (seconds: number): string => `You can try again in about ${wait(seconds)}.`,
  hold: 'Show or hide the passphrase',
  secondTab: {
    title: 'Your journal is open in another tab',
    sub: 'What you write there is safe.',
    silent: 'The other tab does not answer. Close it, or the window it is in, and try again. Nothing there is lost.',
    useHere: 'Use it here',
    keepThere: 'Keep it there',
    again: 'Try again',
    meanwhile: 'Now, breathing and Help work here meanwhile.',
  },
  insecure: {
    title: 'Notes cannot be kept at this address',
    sub: 'The browser only lets a private journal be kept on a secure address. This one is not secure.',
    now: 'Open the app at an address that starts with https, or on the machine that serves it, at localhost. The readme shows three ways.',
    meanwhile: 'Now, breathing and Help work here. Nothing is kept.',
    go: 'Go to Now',
  },
} as const;
