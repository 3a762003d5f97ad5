// One journal, several tabs: asking the tab that holds it to save, close and lock, and hearing when it is free.

import { journalLock } from './journal-lock';

const answerWithin = 2_000;

type Message =
  | { say: 'opened' | 'changed' }
  | { ask: 'present' | 'hand-over'; question: string }
  | { answer: string };

export interface TabHooks {
  /** True while this tab holds the journal open. */
  holds(): boolean;
  /** Save drafts, close the files and lock. */
  handOver(): void;
  openedElsewhere(): void;
  /** Another tab made, restored or erased the journal. */
  changedElsewhere(): void;
}

export class Tabs {
  private readonly channel = new BroadcastChannel('evenkeel');
  private readonly waiting = new Map<string, () => void>();
  private readonly hooks: TabHooks;

  constructor(hooks: TabHooks) {
    this.hooks = hooks;
    this.channel.onmessage = (event: MessageEvent<Message>) => this.hear(event.data);
  }

  say(word: 'opened' | 'changed'): void {
    this.channel.postMessage({ say: word } satisfies Message);
  }

  /** Asks the holder; false when nobody answered in two seconds (a frozen tab does not). */
  ask(what: 'present' | 'hand-over'): Promise<boolean> {
    const question = String(Math.random());
    return new Promise((resolve) => {
      const settle = (answered: boolean): void => {
        clearTimeout(timer);
        this.waiting.delete(question);
        resolve(answered);
      };
      const timer = setTimeout(() => settle(false), answerWithin);
      this.waiting.set(question, () => settle(true));
      this.channel.postMessage({ ask: what, question } satisfies Message);
    });
  }

  private hear(message: Message): void {
    if ('answer' in message) {
      this.waiting.get(message.answer)?.();
    } else if ('ask' in message) {
      if (!this.hooks.holds()) return;
      this.channel.postMessage({ answer: message.question } satisfies Message);
      if (message.ask === 'hand-over') this.hooks.handOver();
    } else if (message.say === 'opened') {
      this.hooks.openedElsewhere();
    } else {
      this.hooks.changedElsewhere();
    }
  }
}

/** Whether any tab holds the journal right now; one that waits for it takes the lock shared, for a moment. */
export async function heldSomewhere(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held } = await navigator.locks.query();
  return (held ?? []).some(({ name, mode }) => name === journalLock && mode === 'exclusive');
}

/** One wait at a time for the journal to be free; a newer wait replaces the older. */
export class WaitForFree {
  private current: AbortController | null = null;

  /** Resolves true as soon as nobody holds the journal, false when replaced. */
  async wait(): Promise<boolean> {
    this.current?.abort();
    const mine = new AbortController();
    this.current = mine;
    try {
      // Shared, so that several waiting tabs never block an opening one for long.
      await navigator.locks.request(journalLock, { mode: 'shared', signal: mine.signal }, () => undefined);
      return !mine.signal.aborted;
    } catch (thrown) {
      if (mine.signal.aborted) return false;
      throw thrown;
    }
  }
}
