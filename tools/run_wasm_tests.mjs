// Runs the core's tests compiled to wasm: node run_wasm_tests.mjs keel_tests.wasm vectors-folder [doctest arguments]
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';

const [program, vectors, ...rest] = process.argv.slice(2);
const wasi = new WASI({
  version: 'preview1',
  args: [program, ...rest],
  env: { KEEL_TIER: process.env.KEEL_TIER ?? '' },
  preopens: { '/vectors': vectors },
});
const { instance } = await WebAssembly.instantiate(await readFile(program), wasi.getImportObject());
process.exitCode = wasi.start(instance);
