// The real server over the real build, with the page of the measurements and its journals beside the app.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { builtWeb, program, root, workFolder } from './paths.mjs';

/** `files`: more files to serve, by their address below /bench/. */
export async function serve(files = {}) {
  const folder = mkdtempSync(`${workFolder}/web-`);
  cpSync(builtWeb, folder, { recursive: true });
  cpSync(`${root}bench/page`, `${folder}/bench`, { recursive: true });
  for (const [name, path] of Object.entries(files)) copyFileSync(path, `${folder}/bench/${name}`);
  const child = spawn(program('evenkeel-server'), ['--listen', '127.0.0.1:0', '--web', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const origin = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => resolve(/https?:\/\/[^\s/]+/.exec(line)[0]));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`evenkeel-server ended with ${code}`)));
  });
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { origin, stop };
}
