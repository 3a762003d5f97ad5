// Whether a passphrase is long enough; the core asks the same again.

const shortest = 12;
const words = 5;

/** Characters still missing: 0 when it will do. Five words always do. */
export function missingCharacters(passphrase: string): number {
  const text = passphrase.normalize('NFC').trim();
  if (text.split(/[\s-]+/).filter(Boolean).length >= words) return 0;
  return Math.max(0, shortest - [...text].length);
}
