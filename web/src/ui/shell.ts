// What every screen may ask of the app around it, without knowing who answers.
import { getContext, setContext } from 'svelte';

export interface Shell {
  /** Locks and shows a plain page, at once. */
  hide(): void;
}

const key = Symbol('shell');

export const provideShell = (shell: Shell): Shell => setContext(key, shell);
export const useShell = (): Shell => getContext<Shell>(key);
