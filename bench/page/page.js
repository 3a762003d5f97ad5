// Starts the app's own worker, the bare one beside it and the module of the answers, speaks with them, and times what they answer.

const policy = trustedTypes.createPolicy('evenkeel', { createScriptURL: (address) => address });

/** One worker, one promise per message; `hear` sees what is no answer. */
class Speaker {
  constructor(address, hear) {
    this.worker = new Worker(policy.createScriptURL(address), { type: 'module' });
    this.waiting = new Map();
    this.last = 0;
    this.worker.onmessage = ({ data }) => {
      if (!('id' in data)) return hear(data);
      const { resolve, reject } = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('ok' in data) resolve(data.ok);
      else reject(new Error(`${data.error.code}: ${data.error.message}`));
    };
    this.worker.onerror = (event) => console.error(event.message);
  }

  call(task, input) {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, task, input });
    });
  }

  end() {
    this.worker.terminate();
  }
}

const now = () => performance.timeOrigin + performance.now();

globalThis.bench = {
  bare: new Speaker('/bench/bare-worker.js', () => {}),
  app: null,
  measures: [],
  answers: null,

  startApp(address) {
    this.app = new Speaker(address, ({ measure }) => this.measures.push(measure));
  },

  /** The module of the insights alone, in a worker of its own. */
  startAnswers() {
    return (this.answers ??= new Speaker('/bench/answers-worker.js', () => {}));
  },

  durations(name) {
    return this.measures.filter((measure) => measure.name === name).map(({ duration }) => duration);
  },

  /** Milliseconds: key derivation, the core's opening, and from its start to the first page of the journal in hand. */
  async open(passphrase) {
    await this.app.call('look', {});
    await this.app.call('unlock', { secret: { passphrase } });
    const page = await this.app.call('entries', { limit: 50 });
    const end = now();
    const opening = this.measures.find(({ name }) => name === 'open');
    return {
      kdf: this.durations('kdf')[0],
      open: opening.duration,
      usable: end - opening.start,
      shown: page.entries.length,
    };
  },

  /** One note of the usual length, durable. */
  append(index) {
    const text = `${index} `.padEnd(120, 'and then the rain stopped, ');
    const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return this.app.call('log', { moment: { id, at: Date.now(), offset: 60, kind: 'note', body: { text } } });
  },
};
