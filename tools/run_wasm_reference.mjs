// Runs the comparison with reference values compiled to wasm: node --no-warnings tools/run_wasm_reference.mjs [FOLDER]
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WASI } from 'node:wasi';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? `${root}tests/reference/insight`);
const wasi = new WASI({ version: 'preview1', args: ['insight_reference', '/reference'], preopens: { '/reference': folder } });
const { instance } = await WebAssembly.instantiate(await readFile(`${root}build/wasm/insight_reference.wasm`), wasi.getImportObject());
process.exitCode = wasi.start(instance);
