// What makes a claim of docs/method.md or docs/threat-model.md true, as functions of the text and of what exists.

const range = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Every part of the method. */
export const ids = [...range('S', 9), ...range('U', 15), ...range('P', 15), ...range('H', 5), ...range('N', 8)];

const statuses = /^(served|not yet|in part: .+)$/;

/** Rows of the tables whose first cell is an id. */
function rowsOf(text) {
  return text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id]) => ids.includes(id))
    .map(([, id, sense, status, where]) => ({ id, sense, status, where }));
}

/** Ids without their one row, and rows that do not say what they have to. */
export function findGaps(text) {
  const rows = rowsOf(text);
  const missing = ids.filter((id) => !rows.some((row) => row.id === id)).map((id) => `${id} has no row`);
  const twice = ids.filter((id) => rows.filter((row) => row.id === id).length > 1).map((id) => `${id} has two rows`);
  const incomplete = rows.flatMap(({ id, sense, status, where }) => {
    if (!sense) return [`${id} has no sense`];
    if (!statuses.test(status)) return [`${id} has the status "${status}"`];
    const named = where.includes('`');
    if (status === 'not yet') return named ? [`${id} is not yet served, but names where`] : [];
    return named ? [] : [`${id} names nothing that serves it`];
  });
  return [...missing, ...twice, ...incomplete];
}

/** Everything in backticks that is a claim: an address, a path, a record or the name of a test. Other words are left alone. */
export function claimsIn(text) {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(/`([^`]+)`/g)].map((match) => ({ line: index + 1, claim: match[1] })),
  );
}

const isScreen = (claim) => /^\/[a-z_-]*$/.test(claim);
const isPath = (claim) => /^(?:[\w.-]+\/)+[\w.-]*$/.test(claim);
const isTestName = (claim) => /^[a-z0-9]+(?:_[a-z0-9]+){3,}$/.test(claim);
const isRecord = (claim) => /^[a-z]+(?:_[a-z]+)?$/.test(claim);

/** What is wrong with one claim; nothing when it holds. */
export function unfounded(claim, { screens, records, tests, exists }) {
  if (isScreen(claim)) return screens.includes(claim) ? [] : [`there is no screen ${claim}`];
  if (isPath(claim)) return exists(claim) ? [] : [`there is no file ${claim}`];
  if (isTestName(claim)) return tests.includes(claim) ? [] : [`there is no test ${claim}`];
  if (isRecord(claim)) return records.includes(claim) ? [] : [`there is no record ${claim}`];
  return [];
}
