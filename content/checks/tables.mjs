// The tables of words in TypeScript: each `export const` is one screen's, and a translation has every key of the English one.
import { stringsIn } from './texts.mjs';

const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[\p{L}_$][\p{L}\p{N}_$]*|\S/uy;
const isName = (text) => /^[\p{L}_$'"]/u.test(text);

/** A template with its gaps, up to and with the closing mark. */
function endOfTemplate(source, start) {
  let at = start + 1;
  for (let depth = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (depth === 0 && source[at] === '`') return at + 1;
    else if (depth > 0 && source[at] === '`') at = endOfTemplate(source, at) - 1;
    else if (source.startsWith('${', at)) depth += 1;
    else if (depth > 0 && source[at] === '}') depth -= 1;
  }
  return at;
}

/** Words of the language without comments and blanks; a template counts as one. */
function tokensIn(source) {
  const found = [];
  for (let at = 0; at < source.length; ) {
    if (/\s/.test(source[at])) at += 1;
    else if (source[at] === '`') {
      found.push('``');
      at = endOfTemplate(source, at);
    } else {
      token.lastIndex = at;
      const [text] = token.exec(source);
      if (!/^\/[/*]/.test(text)) found.push(text);
      at = token.lastIndex;
    }
  }
  return found;
}

const bare = (name) => name.replaceAll(/^['"]|['"]$/g, '');

/** Every key of the object literals in a file, as "table.part.key". */
export function keysOfTables(source) {
  const tokens = tokensIn(source);
  const keys = [];
  const open = [];
  let pending = '';
  tokens.forEach((text, index) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (before === 'const' && isName(text)) pending = text;
    const inObject = open.at(-1)?.mark === '{';
    if (inObject && next === ':' && (before === '{' || before === ',') && isName(text)) {
      pending = [...open.map(({ name }) => name).filter(Boolean), bare(text)].join('.');
      keys.push(pending);
      pending = bare(text);
    }
    if ('{[('.includes(text)) {
      open.push({ mark: text, name: text === '{' ? pending : '' });
      pending = '';
    } else if ('}])'.includes(text)) open.pop();
  });
  return keys;
}

/** The texts of each table of a file, as [name, [line, text][]]; what stands before the first belongs to it. */
export function tablesIn(source) {
  const starts = [...source.matchAll(/^export const (\w+)/gm)].map(({ index, 1: name }) => ({ index, name, line: source.slice(0, index).split('\n').length }));
  const texts = stringsIn(source);
  return starts.map(({ name, line }, place) => {
    const from = place === 0 ? 0 : line;
    const to = starts[place + 1]?.line ?? Infinity;
    return [name, texts.filter(([at]) => at >= from && at < to)];
  });
}
