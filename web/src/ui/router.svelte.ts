// Where the person is: one history entry for all screens, so Back in the browser never reveals a step.

export class Router {
  path = $state('/');
  /** The screen before this one; lost on reload, on purpose. */
  previous = $state<string | null>(null);
  #moved = false;

  constructor(start: string) {
    this.path = tidy(start);
    this.#moved = (globalThis.history?.state as { moved?: boolean } | null)?.moved === true;
    if (this.#moved) history.replaceState(null, '');
  }

  /** True once the person has moved; the first screen must not steal the focus. */
  get moved(): boolean {
    return this.#moved;
  }

  go(path: string): void {
    const next = tidy(path);
    if (next === this.path) return;
    this.previous = this.path;
    this.path = next;
    this.#moved = true;
    history.replaceState(null, '', next);
    scrollTo(0, 0);
  }

  /** The same screen in a new document, which is a move like any other for whoever reads by ear or keyboard. */
  renew(): void {
    history.replaceState({ moved: true }, '');
    location.reload();
  }

  /** Back to where Help or Settings was opened from. */
  back(fallback: string): void {
    this.go(this.previous ?? fallback);
  }
}

function tidy(path: string): string {
  const bare = path.replace(/\/+$/, '');
  return bare === '' ? '/' : bare;
}

export const router = new Router(globalThis.location?.pathname ?? '/');
