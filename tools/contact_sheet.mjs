// docs/screens.md from the pictures in docs/screens and from what tools/screens.json says of each screen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const looks = [
  { name: '390-light', head: '390, light' },
  { name: '390-dark', head: '390, dark' },
  { name: '1280-light', head: '1280, light' },
  { name: '1280-dark', head: '1280, dark' },
];
const width = { 390: 130, 1280: 300 };

export const fileName = (state) => state.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

const picture = (state, look) =>
  `<img src="screens/${fileName(state)}-${look.name}.webp" width="${width[look.name.split('-')[0]]}" alt="${state}, ${look.head}">`;

const row = (state) => `| ${state} | ${looks.map((look) => picture(state, look)).join(' | ')} |`;

function section({ title, changed, states }) {
  const head = ['', ...looks.map((look) => look.head)];
  return [`## ${title}`, '', changed, '', `| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...states.map(row), ''].join('\n');
}

/** States that lack one of their pictures, and pictures that belong to no state. */
export function mismatches(screens, files) {
  const wanted = new Set(screens.flatMap(({ states }) => states).flatMap((state) => looks.map((look) => `${fileName(state)}-${look.name}.webp`)));
  const there = new Set(files);
  return { missing: [...wanted].filter((file) => !there.has(file)), unclaimed: [...there].filter((file) => !wanted.has(file)) };
}

export function sheet(screens) {
  const about = [
    '# Every screen, looked at',
    '',
    'Made by `tools/screens` from the walks of the browser tests and the invented year of `./run --demo`: 390x844 and 1280x800, light and',
    'dark, on a Sunday evening at 20:41. The line under each heading says what looking at it has changed.',
    '',
  ];
  return [about.join('\n'), ...screens.map(section)].join('\n');
}

function main(root) {
  const screens = JSON.parse(readFileSync(`${root}/tools/screens.json`, 'utf8'));
  const { missing, unclaimed } = mismatches(screens, readdirSync(`${root}/docs/screens`));
  writeFileSync(`${root}/docs/screens.md`, sheet(screens));
  for (const file of missing) console.log(`no picture ${file}`);
  for (const file of unclaimed) console.log(`no screen of tools/screens.json claims ${file}`);
  process.exitCode = missing.length + unclaimed.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main(new URL('..', import.meta.url).pathname);
