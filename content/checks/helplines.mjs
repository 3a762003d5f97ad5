// A number ships only with two sources that were read, dated, and quoted with the number in the quote.

import { sourcesIn } from './sources.mjs';

const hostOf = (url) => new URL(url).hostname.replace(/^www\./, '');

/** Whether a quote holds a number: its digits in order, with blanks, signs or a few letters (800-799-SAFE (7233)) between. */
export function holds(quote, number) {
  const digits = number.replaceAll(/\D/g, '');
  const between = digits.length > 6 ? '\\D{0,8}' : '[ .\\-–−]?';
  return new RegExp(`(?<!\\d)${[...digits].join(between)}(?!\\d)`, 'u').test(quote);
}

/** What looks like a telephone number in a text that has no sources: three digits or more that are no year and no share. */
export function numbersIn(text) {
  const found = text.match(/(?<![\d:.,])\d(?:[ -]?\d){2,}(?![\d:\p{L}]|,\d|\.\d| ?%)/gu) ?? [];
  return found.filter((digits) => !/^(19|20)\d\d$/.test(digits));
}

function checkNumber(number, sources, at) {
  const hosts = new Set(sources.filter(({ quote }) => holds(quote, number)).map(({ url }) => hostOf(url)));
  return hosts.size >= 2 ? [] : [[at, `${number} is quoted by ${hosts.size} independent source${hosts.size === 1 ? '' : 's'}, not 2`]];
}

function checkLine(line, at) {
  const findings = checkNumber(line.call, line.sources, `${at}.call`);
  if (line.text) {
    findings.push(...checkNumber(line.text.to, line.sources, `${at}.text.to`));
    const { word } = line.text;
    if (word && !line.sources.some(({ quote }) => quote.includes(word))) findings.push([`${at}.text.word`, `${word} is in no quote`]);
  }
  for (const key of ['name', 'note', 'hours']) {
    const own = [line.call, line.text?.to ?? ''].map((number) => number.replaceAll(/\D/g, ''));
    const strange = numbersIn(line[key] ?? '').filter((digits) => !own.includes(digits.replaceAll(/\D/g, '')));
    if (strange.length > 0) findings.push([`${at}.${key}`, `${strange.join(', ')} has no sources here: give it an entry of its own`]);
  }
  return findings;
}

export function linesOf(helplines) {
  const places = [...Object.entries(helplines.regions), ...Object.entries(helplines.countries)];
  return places.flatMap(([code, place]) =>
    place.lines.map((line, index) => ({ line, at: `${code in helplines.regions ? 'regions' : 'countries'}.${code}.lines[${index}]` })),
  );
}

export const checkNumbers = (helplines) => linesOf(helplines).flatMap(({ line, at }) => checkLine(line, at));

/** Every country shows an emergency number, its own or its region's. */
export function checkEmergency(helplines) {
  const shared = Object.values(helplines.regions)
    .filter((region) => region.lines.some(({ topic }) => topic === 'emergency'))
    .flatMap(({ members }) => members);
  return Object.entries(helplines.countries)
    .filter(([code, { lines }]) => !shared.includes(code) && !lines.some(({ topic }) => topic === 'emergency'))
    .map(([code]) => [`countries.${code}`, 'has no emergency number, and is in no region that has one']);
}

/** The date on the screen is the oldest source's, never a younger one. */
export function checkShownDate(helplines) {
  const oldest = sourcesIn(helplines).map(({ source }) => source.read).sort()[0];
  return helplines.checked === oldest ? [] : [['checked', `is ${helplines.checked}, but the oldest source was read on ${oldest}`]];
}
