// Every text that a screen shows, with the key it stands under: strings of content, and of the app's message table.

const unseen = new Set([
  ...['sources', 'id', 'about', 'none_because', 'checked', 'members', 'languages', 'topic', 'call', 'text.to', 'directory'],
  ...['method', 'list', 'terms', 'forms', 'lessons'],
]);

/** Strings of a JSON document that people read, as [key, text]. `hidden` names fields that no screen shows. */
export function textsIn(value, at = '', hidden = unseen) {
  if (typeof value === 'string') return [[at, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const below = Array.isArray(value) ? `${at}[${key}]` : at ? `${at}.${key}` : key;
    return hidden.has(key) ? [] : textsIn(item, below, hidden);
  });
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/y;

// A template's text with a number in each gap; nested templates inside a gap are texts of their own.
function readTemplate(source, start) {
  let text = '';
  const inner = [];
  let at = start + 1;
  while (source[at] !== '`') {
    if (source[at] === '\\') {
      text += source[at + 1];
      at += 2;
    } else if (source.startsWith('${', at)) {
      let depth = 1;
      const from = (at += 2);
      for (; depth > 0; at += 1) {
        if (source[at] === '`') at = readTemplate(source, at).end - 1;
        else if (source[at] === '{') depth += 1;
        else if (source[at] === '}') depth -= 1;
      }
      inner.push(...stringsIn(source.slice(from, at - 1)).map(([, item]) => item));
      text += '5';
    } else {
      text += source[at];
      at += 1;
    }
  }
  return { text, inner, end: at + 1 };
}

const lineAt = (source, index) => source.slice(0, index).split('\n').length;

/** String and template literals of TypeScript outside comments and imports, as [line, text]. */
export function stringsIn(source) {
  const found = [];
  for (let at = 0; at < source.length; ) {
    comment.lastIndex = quoted.lastIndex = at;
    const skipped = comment.exec(source);
    const literal = skipped ? null : quoted.exec(source);
    if (skipped) at = comment.lastIndex;
    else if (literal) {
      const line = source.slice(source.lastIndexOf('\n', at) + 1, at);
      const text = (literal[1] ?? literal[2]).replaceAll(/\\(.)/g, '$1');
      if (!/\b(from|import)\s*$/.test(line) && !/(===|!==|includes\()\s*$/.test(line)) found.push([lineAt(source, at), text]);
      at = quoted.lastIndex;
    } else if (source[at] === '`') {
      const { text, inner, end } = readTemplate(source, at);
      found.push([lineAt(source, at), text], ...inner.map((item) => [lineAt(source, at), item]));
      at = end;
    } else at += 1;
  }
  return found;
}
