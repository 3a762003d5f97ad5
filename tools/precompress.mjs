// Writes x.br and x.gz beside every file of the built web app that gets smaller by it: node tools/precompress.mjs DIR.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [folder] = process.argv.slice(2);
const compressible = /\.(html|js|css|json|webmanifest|wasm|svg|txt)$/;
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
const forms = { '.br': brotli, '.gz': (bytes) => gzipSync(bytes, { level: 9 }) };

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && compressible.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

for (const file of files) {
  const bytes = readFileSync(file);
  for (const [end, compress] of Object.entries(forms)) {
    const smaller = compress(bytes);
    // Below a packet nothing is won, and a stale form must not outlive its file.
    if (bytes.length > 1000 && smaller.length < bytes.length * 0.95) writeFileSync(file + end, smaller);
    else rmSync(file + end, { force: true });
  }
}
