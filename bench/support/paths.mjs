// Where things stand in the tree.
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const program = (name) => `${root}build/release/${name}`;
export const builtWeb = `${root}build/web`;
/** Journals and profiles of the measurements; may be removed at any time. */
export const workFolder = `${root}build/bench`;
