// A figure: what was measured, in which unit, against which target; and a table of them.

/**
 * `target`: { most }, { below } or { least }, or null for a figure that is only told.
 * `note`: what the number was measured against, or its spread.
 */
export function figure(name, value, unit, target = null, note = '') {
  return { name, value, unit, target, note };
}

export function holds({ value, target }) {
  if (target === null) return null;
  if ('most' in target) return value <= target.most;
  if ('below' in target) return value < target.below;
  return value >= target.least;
}

const marks = { most: '≤', below: '<', least: '≥' };

function targetText({ target, unit }) {
  if (target === null) return '';
  const [[kind, bound]] = Object.entries(target);
  return `${marks[kind]} ${withUnit(bound, unit)}`;
}

function withUnit(value, unit) {
  return unit === '' ? number(value) : `${number(value)} ${unit}`;
}

/** Three significant digits, whole numbers in full. */
export function number(value) {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return size >= 0.1 ? value.toFixed(2) : value.toFixed(3);
}

export function tableOf(figures) {
  const rows = figures.map((one) => {
    const verdict = { true: 'yes', false: '**no**', null: '' }[String(holds(one))];
    return [one.name, withUnit(one.value, one.unit), targetText(one), verdict, one.note];
  });
  return aligned([['Figure', 'Measured', 'Target', 'Met', 'Beside it'], ...rows]);
}

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}
