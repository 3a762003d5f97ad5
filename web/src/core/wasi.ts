// The system calls a freestanding core still imports: random bytes are real, everything else answers "not here".

import { fillRandom } from './random';

const success = 0;
const badDescriptor = 8;
const notSupported = 58;

type Calls = Record<string, (...args: number[]) => number>;

/** Imports for `module`; a call that is not known traps with its name instead of failing to link. */
export function systemCalls(module: WebAssembly.Module, memory: () => WebAssembly.Memory | null): WebAssembly.Imports {
  const known = calls(memory);
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const wanted of WebAssembly.Module.imports(module)) {
    const group = (imports[wanted.module] ??= {});
    group[wanted.name] = known[wanted.name] ?? refusal(wanted.name);
  }
  return imports;
}

function calls(memory: () => WebAssembly.Memory | null): Calls {
  const bytes = (at: number, size: number): Uint8Array<ArrayBuffer> => {
    const held = memory();
    if (held === null) throw new WebAssembly.RuntimeError('memory before start');
    return new Uint8Array(held.buffer as ArrayBuffer, at, size);
  };
  const storeNumber = (at: number, value: number): void => {
    const four = bytes(at, 4);
    new DataView(four.buffer, four.byteOffset, 4).setUint32(0, value, true);
  };
  return {
    random_get: (at = 0, size = 0) => {
      fillRandom(bytes(at, size));
      return success;
    },
    // Nothing is printed: a line on the console could carry a person's words.
    fd_write: (...[, parts = 0, count = 0, writtenAt = 0]) => {
      const list = new DataView(bytes(parts, count * 8).slice().buffer);
      let total = 0;
      for (let index = 0; index < count; index++) total += list.getUint32(index * 8 + 4, true);
      storeNumber(writtenAt, total);
      return success;
    },
    environ_sizes_get: (countAt = 0, sizeAt = 0) => {
      storeNumber(countAt, 0);
      storeNumber(sizeAt, 0);
      return success;
    },
    environ_get: () => success,
    fd_close: () => badDescriptor,
    fd_seek: () => badDescriptor,
    fd_fdstat_get: () => badDescriptor,
    clock_time_get: () => notSupported,
    proc_exit: (code = 0) => {
      throw new WebAssembly.RuntimeError(`exit ${code}`);
    },
  };
}

function refusal(name: string): () => never {
  return () => {
    throw new WebAssembly.RuntimeError(`call to ${name}`);
  };
}
