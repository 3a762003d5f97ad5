// The real server on a port of its own, serving the real build.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const treeRoot = fileURLToPath(new URL('../../../', import.meta.url));
const programs = process.env['KEEL_PROGRAMS'] ?? 'build/dev';
/** A native program: of the build with sanitizers, or of the folder that KEEL_PROGRAMS names. */
export const program = (name: string): string => `${treeRoot}${programs}/${name}`;
export const webFolder = process.env['KEEL_WEB'] ?? `${treeRoot}build/web`;

export interface AppServer {
  /** Without a slash at the end. */
  origin: string;
  /** Ends the process at once, as a pulled plug would; resolves when it is gone. */
  kill(): Promise<void>;
}

/** `port` 0 takes any free one; `folder` holds a build. */
export function serve(port = 0, folder = webFolder): Promise<AppServer> {
  return listening(spawn(program('evenkeel-server'), ['--listen', `127.0.0.1:${port}`, '--web', folder], { stdio: ['ignore', 'pipe', 'inherit'] }));
}

/** `./run --demo` behind its builds: makes the invented year and serves it beside the app. */
export function serveDemo(): Promise<AppServer> {
  return listening(spawn(`${treeRoot}tools/serve_demo`, { env: { ...process.env, PORT: '0', KEEL_PROGRAMS: programs }, stdio: ['ignore', 'pipe', 'inherit'] }));
}

async function listening(child: ChildProcessByStdio<null, Readable, null>): Promise<AppServer> {
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
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
