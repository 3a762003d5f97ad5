// Bytes on the disk over the same records as unpadded JSON lines.
import { statSync } from 'node:fs';
import { figure } from '../support/figure.mjs';
import { journal, linesOf } from '../support/journals.mjs';

const records = 100_000;

export async function measure() {
  return [sizeOf('compacted', true, 1.1), sizeOf('loose', false, 2.1)];
}

function sizeOf(name, compacted, most) {
  const path = journal(records, compacted);
  const plain = linesOf(path).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  const stored = statSync(path).size;
  const beside = `${(stored / 1e6).toFixed(1)} MB over ${(plain / 1e6).toFixed(1)} MB`;
  return figure(`Size, ${name}, over plain JSON`, stored / plain, 'times', { most }, beside);
}
