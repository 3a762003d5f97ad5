// The module that works out the answers of the insights, alone: a new instance for each time, as the app has it.

/** The module needs no system: what it imports is never called on its way. */
function imports(module) {
  const groups = {};
  for (const { module: group, name } of WebAssembly.Module.imports(module)) {
    (groups[group] ??= {})[name] = () => {
      throw new Error(`call to ${name}`);
    };
  }
  return groups;
}

async function answered(module, columns, request) {
  const start = performance.now();
  const { exports: core } = await WebAssembly.instantiate(module, imports(module));
  core._initialize?.();
  const given = core.keel_alloc(request.length);
  const blob = core.keel_alloc(columns.length);
  new Uint8Array(core.memory.buffer).set(request, given);
  new Uint8Array(core.memory.buffer).set(columns, blob);
  // The call may make the memory larger, which is another buffer then.
  const at = core.keel_call(given, request.length, blob, columns.length);
  const parts = new Uint32Array(core.memory.buffer, at, 2);
  const reply = JSON.parse(new TextDecoder().decode(new Uint8Array(core.memory.buffer, parts[0], parts[1])));
  const time = performance.now() - start;
  if (!('ok' in reply)) throw new Error(JSON.stringify(reply.error));
  return { time, memory: core.memory.buffer.byteLength, shown: Object.values(reply.ok).filter((answer) => answer?.standing?.showing === 'shown').length };
}

const bytesAt = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());

const tasks = {
  /** Every answer, `rounds` times: from the columns in hand to the reply read. */
  async answers({ module: address, columns: from, rounds }) {
    const module = await WebAssembly.compileStreaming(fetch(address));
    const columns = await bytesAt(from);
    const request = new TextEncoder().encode('{"op":"insights","args":{}}');
    const times = [];
    let last;
    for (let round = 0; round < rounds; round++) {
      last = await answered(module, columns, request);
      times.push(last.time);
    }
    return { times, memory: last.memory, shown: last.shown, size: columns.length };
  },
};

onmessage = async ({ data: { id, task, input } }) => {
  try {
    postMessage({ id, ok: await tasks[task](input) });
  } catch (thrown) {
    postMessage({ id, error: { code: thrown.name, message: thrown.message } });
  }
};
