// A tool as it stands on the screen.
import type { Tool } from './toolkit.svelte';

export interface Named {
  key: string;
  tool: Tool;
  name: string;
  note: string;
  /** Begins it, or leads to it; absent where there is nothing to open. */
  open?: () => void;
}
