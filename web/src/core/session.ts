// What the worker can do before the core's ops are known: the files and the settings in clear.

import { CoreError } from './errors';
import type { Measure } from './measures';
import type { TaskName, Tasks } from './messages';
import { openStore, type Store } from './storage';
import { fileNames, publicName } from './storage-names';

type TaskTable = { [Name in TaskName]: (input: Tasks[Name]['input']) => Promise<Tasks[Name]['output']> };

export class Session {
  private store: Store | null = null;
  private readonly forward: (measure: Measure) => void;

  constructor(forward: (measure: Measure) => void) {
    this.forward = forward;
  }

  tasks(): TaskTable {
    const later = async (): Promise<never> => {
      void this.forward;
      throw new CoreError('not_ready');
    };
    return {
      look: async () => {
        const store = await this.files();
        for (const name of Object.values(fileNames)) await store.ensure(name);
        const held = (await store.sizeOf(fileNames.a)) + (await store.sizeOf(fileNames.b)) > 0;
        return { store: store.kind, journal: held ? 'present' : 'absent' };
      },
      readPublic: async () => {
        const store = await this.files();
        return new TextDecoder().decode(await store.peek(publicName, 0, Infinity));
      },
      writePublic: async ({ text }) => {
        const file = await (await this.files()).open(publicName);
        try {
          const bytes = new TextEncoder().encode(text);
          await file.write(bytes, 0);
          await file.truncate(bytes.length);
          await file.flush();
        } finally {
          file.close();
        }
        return null;
      },
      create: later, unlock: later, lock: later, log: later, inbox: later, draft: later, timeline: later, edit: later,
      erase: later, makeWords: later, newRecoveryCode: later, confirmRecoveryCode: later, checkRecoveryCode: later,
      backup: later, restore: later, eraseEverything: later,
    };
  }

  private async files(): Promise<Store> {
    return (this.store ??= await openStore());
  }
}
