// The command line beside the browser: the same file read and written by the native program.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { passphrase } from './steps';
import { program } from './server';

const run = promisify(execFile);

export interface Desk {
  readonly folder: string;
  put(name: string, bytes: Buffer | string): Promise<string>;
  take(name: string): Promise<Buffer>;
  /** The lines that `evenkeel --json` answers; `name` is the journal file in the folder. */
  evenkeel(name: string, ...words: string[]): Promise<unknown[]>;
  makeJournal(name: string, records: number): Promise<Buffer>;
  leave(): Promise<void>;
}

/** A folder with the passphrase in a file. */
export async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-desk-'));
  const at = (name: string): string => join(folder, name);
  await writeFile(at('passphrase'), `${passphrase}\n`);
  const secret = ['--passphrase-file', at('passphrase')];
  return {
    folder,
    put: async (name, bytes) => {
      await writeFile(at(name), bytes);
      return at(name);
    },
    take: (name) => readFile(at(name)),
    evenkeel: async (name, ...words) => {
      const { stdout } = await run(program('evenkeel'), ['--journal', at(name), ...secret, '--json', ...words], { maxBuffer: 1 << 28 });
      return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
    },
    makeJournal: async (name, records) => {
      await run(program('make_journal'), ['--records', String(records), '--seed', '7', '--out', at(name), ...secret]);
      return readFile(at(name));
    },
    leave: () => rm(folder, { recursive: true, force: true }),
  };
}
