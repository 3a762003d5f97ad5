// The sheets that are open, one on another: what lies under the last is out of reach, for the hand and for a screen reader.
import { getContext, setContext } from 'svelte';

const key = Symbol('sheet');
let open = $state.raw<readonly symbol[]>([]);

/** Called by a sheet as it is made; it lies on top from `enter` until what that returns is called. */
export function provideSheet(): { enter: () => () => void } {
  const sheet = setContext(key, Symbol('one sheet'));
  return {
    enter: () => {
      open = [...open, sheet];
      return () => void (open = open.filter((one) => one !== sheet));
    },
  };
}

/** The sheet that this is a part of; null on the screen itself. */
export const useSheet = (): symbol | null => getContext<symbol | undefined>(key) ?? null;

export const isOnTop = (sheet: symbol | null): boolean => (open.at(-1) ?? null) === sheet;
