// Whether every kind of moment can be written now. Locked, or open elsewhere, a few kinds go to the inbox, and the rest has to wait.
import type { Status } from './model';

export const takesAll = (status: Status): boolean =>
  status.kind === 'open' ? !status.readOnly : status.kind !== 'locked' && status.kind !== 'elsewhere';
