// The journals of the measurements: made once by make_journal, kept until that program changes; and their plain text.
import { execFileSync } from 'node:child_process';
import { createCipheriv, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { program, workFolder } from './paths.mjs';

export const passphrase = 'quiet harbour lamp window';

const folder = `${workFolder}/journals`;
const passphraseFile = `${folder}/passphrase`;

function run(name, ...args) {
  execFileSync(program(name), args, { stdio: 'ignore', env: { ...process.env, XDG_STATE_HOME: folder } });
}

const isOlder = (path, than) => !existsSync(path) || statSync(path).mtimeMs < statSync(than).mtimeMs;

/** Command line arguments that open `path` without asking. */
export function opening(path) {
  return ['--journal', path, '--passphrase-file', passphraseFile];
}

export function makeArguments({ records, compacted, out }) {
  const form = compacted ? ['--compacted'] : [];
  return ['--records', String(records), '--seed', '1', '--out', out, '--passphrase-file', passphraseFile, ...form];
}

export function prepareFolder() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(passphraseFile, `${passphrase}\n`);
  return folder;
}

/** The path of a journal with so many records, compacted or as single frames. */
export function journal(records, compacted) {
  prepareFolder();
  const out = `${folder}/${compacted ? 'compacted' : 'loose'}-${records}.keel`;
  if (isOlder(out, program('make_journal'))) run('make_journal', ...makeArguments({ records, compacted, out }));
  return out;
}

/** Every stored line of a journal, as text. */
export function linesOf(path) {
  const out = `${path}.json`;
  if (isOlder(out, path)) run('evenkeel', ...opening(path), 'export', '--format', 'json', '--force', '--out', out);
  return readFileSync(out, 'utf8').split('\n').slice(1, -2).map((line) => line.replace(/,$/, ''));
}

/** The same lines as one JSON array in one AES-256-GCM blob, tag at the end: { path, key, nonce } with hex texts. */
export function oneBlob(path) {
  const key = createHash('sha256').update('one blob').digest();
  const nonce = key.subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(`[${linesOf(path).join(',')}]`), cipher.final(), cipher.getAuthTag()]);
  const out = `${path}.blob`;
  writeFileSync(out, sealed);
  return { path: out, key: key.toString('hex'), nonce: nonce.toString('hex') };
}
