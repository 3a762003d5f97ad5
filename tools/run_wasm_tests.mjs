// Runs the core's tests compiled to wasm: node --no-warnings tools/run_wasm_tests.mjs [doctest arguments]
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { WASI } from 'node:wasi';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}build/wasm/keel_tests.wasm`;
const wasi = new WASI({
  version: 'preview1',
  args: ['keel_tests', ...process.argv.slice(2)],
  env: { KEEL_TIER: process.env.KEEL_TIER ?? '' },
  preopens: { '/vectors': `${root}tests/vectors` },
});
const { instance } = await WebAssembly.instantiate(await readFile(program), wasi.getImportObject());
process.exitCode = wasi.start(instance);
