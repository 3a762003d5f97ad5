// The page's end of the worker: starts it when first needed, one promise per task, and a fresh worker after a trap.

import { CoreError } from './errors';
import { enterMeasure } from './measures';
import type { FromWorker, TaskName, Tasks, ToWorker } from './messages';
import { passScript, workerUrl } from './scripts';

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: CoreError): void;
}

export class WorkerLink {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private readonly onTrap: () => void;

  /** `onTrap` is told after the broken worker is gone and its tasks were rejected with `trapped`. */
  constructor(onTrap: () => void) {
    this.onTrap = onTrap;
  }

  call<Name extends TaskName>(task: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']> {
    const worker = (this.worker ??= this.startWorker());
    const id = ++this.last;
    return new Promise<Tasks[Name]['output']>((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as Tasks[Name]['output']), reject });
      worker.postMessage({ id, task, input } satisfies ToWorker);
    });
  }

  /** Ends the worker, and with it every key and open file. */
  end(code = 'locked'): void {
    this.worker?.terminate();
    this.worker = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(new CoreError(code));
  }

  private startWorker(): Worker {
    const worker = new Worker(passScript(workerUrl), { type: 'module', name: 'core' });
    worker.onmessage = (event: MessageEvent<FromWorker>) => this.hear(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.broken();
    };
    return worker;
  }

  private hear(message: FromWorker): void {
    if ('measure' in message) enterMeasure(message.measure);
    else if ('trapped' in message) this.broken();
    else this.settle(message);
  }

  private settle(message: { id: number } & ({ ok: unknown } | { error: { code: string; message: string } })): void {
    const waiting = this.waiting.get(message.id);
    if (waiting === undefined) return;
    this.waiting.delete(message.id);
    if ('ok' in message) waiting.resolve(message.ok);
    else waiting.reject(new CoreError(message.error.code, message.error.message));
  }

  private broken(): void {
    this.end('trapped');
    this.onTrap();
  }
}
