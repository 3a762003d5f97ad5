// The real server on a port of its own, serving the real build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const treeRoot = fileURLToPath(new URL('../../../', import.meta.url));
export const webFolder = process.env['KEEL_WEB'] ?? `${treeRoot}build/web`;

export interface AppServer {
  /** Without a slash at the end. */
  origin: string;
  /** Ends the process at once, as a pulled plug would; resolves when it is gone. */
  kill(): Promise<void>;
}

/** `port` 0 takes any free one; `folder` holds a build. */
export async function serve(port = 0, folder = webFolder): Promise<AppServer> {
  const child = spawn(`${treeRoot}build/release/evenkeel-server`, ['--listen', `127.0.0.1:${port}`, '--web', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /https?:\/\/[^\s/]+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`evenkeel-server ended with ${code}`)));
  });
  return {
    origin,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
