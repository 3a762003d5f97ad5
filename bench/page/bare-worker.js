// What the figures are held against: the same bytes with nothing but what the browser itself offers.

const folder = navigator.storage.getDirectory();

async function opened(name) {
  const handle = await (await folder).getFileHandle(name, { create: true });
  return handle.createSyncAccessHandle();
}

const bytesOf = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));

/** The file that bare appends go to; open like the journal, so that only write and flush are timed. */
let target = null;

const tasks = {
  /** Copies what stands at an address into a private file. */
  async put({ name, address }) {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const file = await opened(name);
    file.truncate(0);
    file.write(bytes, { at: 0 });
    file.flush();
    file.close();
    return bytes.length;
  },

  async size({ name }) {
    return (await (await (await folder).getFileHandle(name)).getFile()).size;
  },

  /** One read, one decryption, one JSON.parse; milliseconds, the opening of the file not counted. */
  async floor({ name, key, nonce }) {
    const file = await opened(name);
    const secret = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['decrypt']);
    const iv = bytesOf(nonce);
    const start = performance.now();
    const sealed = new Uint8Array(file.getSize());
    file.read(sealed, { at: 0 });
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, sealed);
    const records = JSON.parse(new TextDecoder().decode(plain));
    const time = performance.now() - start;
    file.close();
    return { time, records: records.length };
  },

  async append({ size }) {
    target ??= await opened('bare');
    const bytes = crypto.getRandomValues(new Uint8Array(size));
    const at = target.getSize();
    const start = performance.now();
    target.write(bytes, { at });
    target.flush();
    return performance.now() - start;
  },
};

onmessage = async ({ data: { id, task, input } }) => {
  try {
    postMessage({ id, ok: await tasks[task](input) });
  } catch (thrown) {
    postMessage({ id, error: { code: thrown.name, message: thrown.message } });
  }
};
