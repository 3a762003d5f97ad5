// Who may include whom: the layers of the C++ core and of the web app as tables, and the reading of one file.
import { posix } from 'node:path';

// Folder of the core -> the folders of the core that it may use besides itself.
const lower = {
  base: [],
  reflect: ['base'],
  record: ['base', 'reflect'],
  journal: ['base', 'reflect', 'record'],
  guide: ['base', 'reflect', 'record', 'journal'],
  insight: ['base', 'reflect'],
  forms: ['base', 'reflect', 'record', 'insight'],
  answers: ['base', 'reflect', 'record', 'insight', 'forms', 'observe'],
  observe: ['base', 'reflect', 'record', 'journal', 'guide', 'insight'],
  crypto: ['base'],
  vault: ['base', 'reflect', 'crypto'],
  sync: ['base', 'reflect', 'crypto'],
};
const wholeCore = [...Object.keys(lower), 'api'];
const outside = { cli: wholeCore, tools: wholeCore, bench: wholeCore, server: ['base', 'reflect', 'crypto', 'sync'] };

// Nothing in core touches a clock, a file, a socket or a log; tests may read their vectors, and one header prints a figure into memory.
const forbiddenInCore = /^(fstream|iostream|filesystem|print|cstdio|stdio\.h|ctime|time\.h|sys\/.*|fcntl\.h|thread|boost\/asio.*|boost\/beast.*)$/;
const writesFiles = /\.(test|fuzz)\.cpp$|^core\/api\/generate_api\.cpp$|^core\/reflect\/write\.hpp$/;

// Web: folder under web/src -> the folders under web/src that it may import besides itself.
const webLower = {
  core: [],
  words: [],
  ui: ['words'],
  features: ['ui', 'core', 'words'],
  routes: ['features', 'ui', 'core', 'words'],
  '': ['routes', 'features', 'ui', 'core', 'words'],
};

function coreFolder(path) {
  return /^core\/([^/]+)\//.exec(path)?.[1];
}

function checkInclude(file, include, quoted, exists) {
  const place = file.split('/')[0];
  if (!quoted) {
    if (/^sodium/.test(include) && coreFolder(file) !== 'crypto') return 'only core/crypto includes libsodium';
    if (place === 'core' && !writesFiles.test(file) && forbiddenInCore.test(include)) {
      return 'nothing in core touches a clock, a file, a socket or a log';
    }
    return null;
  }
  if (!exists(include)) return 'an include names a file from the root of the tree';
  const target = coreFolder(include);
  if (!target) {
    const folder = include.split('/')[0];
    const allowed = folder === place || place === 'tests' || (place === 'tools' && folder === 'cli') || (folder === 'tests' && /\.(test|fuzz)\.cpp$/.test(file));
    return allowed ? null : `${place} may not use ${folder}`;
  }
  if (place === 'server' && /\/[a-z_]*open[a-z_]*\.hpp$/.test(include)) return 'server may include nothing that opens what is sealed';
  const own = coreFolder(file);
  if (own === target || own === 'api' || place === 'tests') return null;
  const allowed = own ? lower[own] : outside[place];
  if (!allowed) return `no rule for ${own ? `core/${own}` : place}: add one to tools/include_rules.mjs`;
  if (allowed.includes(target)) return null;
  return `${own ? `core/${own}` : place} may use only ${allowed.join(', ') || 'itself'}`;
}

function webPlace(path) {
  const [first, second] = path.slice('web/src/'.length).split('/');
  if (second === undefined) return { folder: '', feature: null };
  return { folder: first, feature: first === 'features' ? second.replace(/\..*/, '') : null };
}

function checkImport(file, name) {
  if (name.startsWith('$content')) {
    return ['features', 'words', 'routes'].includes(webPlace(file).folder) ? null : 'only features, routes and words import content';
  }
  if (name.startsWith('$wasm')) return webPlace(file).folder === 'core' ? null : 'only web/src/core loads the wasm';
  if (!name.startsWith('.')) return null;
  const target = posix.join(posix.dirname(file), name);
  if (target.startsWith('content/')) return checkImport(file, '$content');
  if (!target.startsWith('web/src/')) return 'an import stays inside web/src';
  const from = webPlace(file);
  const to = webPlace(target);
  if (from.feature && to.feature && from.feature !== to.feature) return 'a feature never imports another feature';
  if (from.folder === to.folder) return null;
  const allowed = webLower[from.folder];
  if (!allowed) return `no rule for web/src/${from.folder}: add one to tools/include_rules.mjs`;
  if (allowed.includes(to.folder)) return null;
  return `web/src/${from.folder} may use only ${allowed.join(', ') || 'itself'}`;
}

// Returns [{ line, rule }] for one file; `exists` says whether a path is a file of the tree.
export function findBreaches(file, text, exists) {
  const breaches = [];
  const note = (offset, rule) => {
    if (rule) breaches.push({ line: text.slice(0, offset).split('\n').length, rule });
  };
  if (/\.[ch]pp$/.test(file)) {
    for (const match of text.matchAll(/^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]/gm)) {
      note(match.index, checkInclude(file, match[2], match[1] === '"', exists));
    }
  } else {
    // import … from 'x', export … from 'x', import 'x', import('x') and new URL('x', import.meta.url)
    const forms = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)(['"])([^'"\n]+)\1/g;
    for (const match of text.matchAll(forms)) note(match.index, checkImport(file, match[2].replace(/\?.*$/, '')));
  }
  return breaches;
}

// Files the rules speak about.
export function isChecked(file) {
  if (/^(core|cli|server|tools|bench|tests)\/.*\.[ch]pp$/.test(file)) return true;
  return /^web\/src\/.*\.(ts|svelte|js)$/.test(file);
}
