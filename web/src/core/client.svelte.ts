// The journal as the screens see it: one status, and promises that resolve only after the flush.

import { CoreError } from './errors';
import { newId } from './random';
import type { Kept, Moment, NewMoment, Secret, Status, TimelinePage, TimelineQuery } from './model';

export { CoreError } from './errors';
export type * from './model';

export class Core {
  status = $state<Status>({ kind: 'starting' });
  unsaved = $state<Moment[]>([]);

  /** Call once, after the first paint. */
  async start(): Promise<void> {
    this.status = globalThis.isSecureContext ? { kind: 'absent' } : { kind: 'insecure' };
  }

  async log(moment: NewMoment): Promise<Kept> {
    this.unsaved.push(inMemory(moment));
    return 'memory';
  }

  async create(_passphrase: string): Promise<void> {
    throw new CoreError('not_ready');
  }

  letGo(): void {
    this.unsaved = [];
  }

  async makeWords(): Promise<string> {
    throw new CoreError('not_ready');
  }

  async newRecoveryCode(_passphrase?: string): Promise<string[]> {
    throw new CoreError('not_ready');
  }

  async confirmRecoveryCode(_groups: string[]): Promise<void> {
    throw new CoreError('not_ready');
  }

  async checkRecoveryCode(_text: string): Promise<{ complete: boolean; wrongGroup: number | null }> {
    throw new CoreError('not_ready');
  }

  async unlock(_secret: Secret): Promise<void> {
    throw new CoreError('not_ready');
  }

  lock(): void {}

  async timeline(_query: TimelineQuery): Promise<TimelinePage> {
    return { moments: [] };
  }

  async edit(_id: string, _body: object): Promise<void> {
    throw new CoreError('not_ready');
  }

  async erase(_id: string): Promise<void> {
    throw new CoreError('not_ready');
  }

  async backup(_passphrase: string): Promise<Blob> {
    throw new CoreError('not_ready');
  }

  async restore(_file: File, _secret: Secret): Promise<void> {
    throw new CoreError('not_ready');
  }

  async useHere(): Promise<void> {}

  draft(_purpose: string, _text: string): void {}

  async eraseEverything(_passphrase: string): Promise<void> {
    throw new CoreError('not_ready');
  }
}

function inMemory(moment: NewMoment): Moment {
  const at = moment.at ?? Date.now();
  return {
    id: newId(),
    at,
    offset: -new Date(at).getTimezoneOffset(),
    kind: moment.kind,
    body: { ...moment.body },
    ...(moment.episode === undefined ? {} : { episode: moment.episode }),
  };
}

export const core = new Core();
