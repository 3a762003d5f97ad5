// Another language says everything that English says: the same documents, the same ids, a text under every key.

/** What each language has for itself. */
const own = new Set(['sources', 'forms', 'phrases', 'words', 'languages', 'about']);

/** Every text's key; things with an id are told by it, so that their order may differ. */
export function keysOf(value, at = '') {
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, item]) => {
    if (own.has(key)) return [];
    const name = Array.isArray(value) ? (item?.id ?? key) : key;
    return keysOf(item, at ? `${at}.${name}` : `${name}`);
  });
}

/** Keys of the English document that another language lacks, and keys that English does not know. */
export const checkKeys = (english, other) => compareKeys(keysOf(english), keysOf(other));

/** Keys that one list has and the other has not, either way. */
export function compareKeys(wanted, found) {
  const [wantedSet, foundSet] = [new Set(wanted), new Set(found)];
  return [
    ...wanted.filter((key) => !foundSet.has(key)).map((key) => [key, 'is missing in this language']),
    ...found.filter((key) => !wantedSet.has(key)).map((key) => [key, 'is not in English']),
  ];
}
