// docs/screens.md from the pictures in docs/screens and from what tools/screens.json says of each screen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const looks = [
  { name: '390-light', head: '390, light' },
  { name: '390-dark', head: '390, dark' },
  { name: '1280-light', head: '1280, light' },
  { name: '1280-dark', head: '1280, dark' },
];
const width = { 390: 130, 1280: 300 };

export const fileName = (state) => state.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** One address, one picture in every look; its further states in two, which hold both widths and both grounds. */
const fewer = ['390-light', '1280-dark'];
export const looksOf = ({ whole }, state) => looks.filter(({ name }) => whole.includes(state) || fewer.includes(name));
const statesOf = ({ whole, states }) => [...whole, ...states];

const picture = (state, look) =>
  `<img src="screens/${fileName(state)}-${look.name}.webp" width="${width[look.name.split('-')[0]]}" alt="${state}, ${look.head}">`;

const row = (screen, state) => `| ${state} | ${looks.map((look) => (looksOf(screen, state).includes(look) ? picture(state, look) : '')).join(' | ')} |`;

/** Why an address has no pictures, once for all that share the reason. */
function likeness(alike) {
  const reasons = [...new Set(Object.values(alike))];
  return reasons.flatMap((reason) => [`${Object.keys(alike).filter((address) => alike[address] === reason).join(', ')}: ${reason}.`, '']);
}

function section(screen) {
  const { title, changed, alike = {} } = screen;
  const head = ['', ...looks.map((look) => look.head)];
  return [`## ${title}`, '', changed, '', ...likeness(alike), `| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...statesOf(screen).map((state) => row(screen, state)), ''].join('\n');
}

/** States that lack one of their pictures, and pictures that belong to no state. */
export function mismatches(screens, files) {
  const wanted = new Set(screens.flatMap((screen) => statesOf(screen).flatMap((state) => looksOf(screen, state).map((look) => `${fileName(state)}-${look.name}.webp`))));
  const there = new Set(files);
  return { missing: [...wanted].filter((file) => !there.has(file)), unclaimed: [...there].filter((file) => !wanted.has(file)) };
}

/** Every address of the table of screens: a folder's ends in a slash. */
export const addressesIn = (table) => [...table.matchAll(/'(\/[a-z_/-]*)':/g)].map(([, address]) => address);

/** Addresses that no screen of the list shows, nor says why it needs no picture; and those of the list that do not exist. */
export function unpictured(screens, addresses) {
  const told = screens.flatMap(({ routes, alike = {} }) => [...routes, ...Object.keys(alike)]);
  return { missing: addresses.filter((address) => !told.includes(address)), unknown: told.filter((address) => !addresses.includes(address)) };
}

export function sheet(screens) {
  const about = [
    '# Every screen, looked at',
    '',
    'Made by `tools/screens` from the walks of the browser tests and the invented year of `./run --demo`: 390x844 and 1280x800, light and',
    'dark, on a Sunday evening at 20:41; further states of a screen in one light and one dark picture. The line under each heading says what looking at it has changed.',
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
