// Where a fact comes from: sources of any document, with the day each was read.

const dayMs = 86_400_000;

/** Every source under a key `sources`, however deep, with the key it stands under. */
export function sourcesIn(value, at = '') {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const below = Array.isArray(value) ? `${at}[${key}]` : at ? `${at}.${key}` : key;
    const own = key === 'sources' ? item.map((source, index) => ({ source, at: `${below}[${index}]` })) : [];
    return [...own, ...(key === 'sources' ? [] : sourcesIn(item, below))];
  });
}

/** Days that have not been, or are no days. */
export function checkRead(document, now) {
  const hasBeen = (date) => Date.parse(date) <= now + dayMs && new Date(date).toISOString().startsWith(date);
  return sourcesIn(document)
    .filter(({ source }) => !hasBeen(source.read))
    .map(({ source, at }) => [`${at}.read`, `${source.read} is no day that has been`]);
}

/** Sources read more than a year ago. */
export const checkAge = (document, now) =>
  sourcesIn(document)
    .filter(({ source }) => now - Date.parse(source.read) > 365 * dayMs)
    .map(({ source, at }) => [`${at}.read`, `was read on ${source.read}, more than a year ago: read it again`]);
