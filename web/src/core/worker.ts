// The worker that owns the wasm and the open files: one task after the other, each answered once.

import { asCoreError } from './errors';
import type { Measure } from './measures';
import type { FromWorker, ToWorker } from './messages';
import { Session } from './session';
import { tasksOf } from './tasks';
import { Trapped } from './wasm';

const answer = (message: FromWorker): void => postMessage(message);
const tasks = tasksOf(new Session((measure: Measure) => answer({ measure })));

let turn: Promise<void> = Promise.resolve();

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  turn = turn.then(() => run(event.data));
});

async function run(request: ToWorker): Promise<void> {
  try {
    const task = tasks[request.task] as (input: unknown) => Promise<unknown>;
    answer({ id: request.id, ok: await task(request.input) });
  } catch (thrown) {
    if (thrown instanceof Trapped) {
      answer({ trapped: thrown.message });
      close();
      return;
    }
    const { code, message } = asCoreError(thrown);
    answer({ id: request.id, error: { code, message } });
  }
}
