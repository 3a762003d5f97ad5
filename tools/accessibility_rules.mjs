// What docs/accessibility.md has to hold, as functions of its text and of what exists.

/** WCAG 2.2, levels A and AA, by guideline. */
const guidelines = {
  '1.1': [1], '1.2': [1, 2, 3, 4, 5], '1.3': [1, 2, 3, 4, 5], '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4], '2.2': [1, 2], '2.3': [1], '2.4': [1, 2, 3, 4, 5, 6, 7, 11], '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2], '3.2': [1, 2, 3, 4, 6], '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

export const criteria = Object.entries(guidelines).flatMap(([guideline, places]) => places.map((place) => `${guideline}.${place}`));

const everywhere = 'all';
const results = /^(met|in part(, .+)?|not met|not yet .+|does not apply)$/;
const cellsOf = (line) => line.split('|').slice(1, -1).map((cell) => cell.trim());

/** Names of the groups of screens, from the first table. */
export function groupsIn(text) {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === 'group');
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) => cellsOf(line)[0]);
}

export const rowsIn = (text) =>
  text
    .split('\n')
    .filter((line) => /^\| \d\.\d\.\d+ /.test(line))
    .map(cellsOf)
    .map(([name, group, how, date, result]) => ({ criterion: name.split(' ')[0], group, how, date, result }));

/** Criteria without a row for some group, rows twice, and cells that say nothing. */
export function gapsIn(rows, groups) {
  const missing = criteria.flatMap((criterion) => {
    const held = rows.filter((row) => row.criterion === criterion).map(({ group }) => group);
    if (held.includes(everywhere)) return held.length === 1 ? [] : [`${criterion} has a row for all screens and others beside it`];
    const gone = groups.filter((group) => !held.includes(group)).map((group) => `${criterion} has no row for ${group}`);
    const twice = held.filter((group, index) => held.indexOf(group) !== index).map((group) => `${criterion} has two rows for ${group}`);
    return [...gone, ...twice];
  });
  const wrong = rows.flatMap(({ criterion, group, date, result }) => [
    ...(criteria.includes(criterion) ? [] : [`${criterion} is no criterion of level A or AA`]),
    ...(group === everywhere || groups.includes(group) ? [] : [`${criterion} names ${group}, which is no group`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [`${criterion}, ${group}, has no date`]),
    ...(results.test(result) ? [] : [`${criterion}, ${group}, has the result "${result}"`]),
  ]);
  return [...missing, ...wrong];
}

/** The names of the tests that are made once for every walk: `axe finds nothing ${where}` with each name in the table of walks. */
export function testsAlong(tests, walks) {
  const places = [...walks.matchAll(/^ {2}'([^']+)':/gm)].map((match) => match[1]);
  return [...tests.matchAll(/test\(`([^`$]*)\$\{where\}/g)].flatMap((match) => places.map((place) => match[1] + place));
}

/** What a row names and does not exist; and a result that rests on nothing. */
export function unproved({ criterion, group, how, result }, { tests, exists }) {
  const named = [...how.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
  const isFile = (name) => /^[\w./-]+\.\w+$/.test(name) && name.includes('/');
  const gone = named.filter((name) => (isFile(name) ? !exists(name) : !tests.includes(name))).map((name) => `${criterion}, ${group}: there is no ${isFile(name) ? 'file' : 'test'} ${name}`);
  const rests = named.length > 0 || how.includes('by reading') || result.startsWith('not yet');
  return [...gone, ...(rests ? [] : [`${criterion}, ${group}: says nothing of how it was tested`])];
}
