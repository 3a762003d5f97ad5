// How soon an open journal locks by itself: settings of the journal, so that they go with it to every device.

import type { SettingValue } from './api.gen';
import type { LockLimits } from './lock-watch';

export interface LockAfter {
  idleMinutes: number;
  hiddenSeconds: number;
}

export const idleChoices: readonly number[] = [1, 2, 5, 10, 30];
export const hiddenChoices: readonly number[] = [0, 30, 60, 300];
const usual: LockAfter = { idleMinutes: 5, hiddenSeconds: 60 };

const idleName = 'lock_idle_minutes';
const hiddenName = 'lock_hidden_seconds';

/** A value that nobody can choose counts as none, so that no odd setting keeps a journal open for ever. */
export function lockAfterOf(settings: readonly SettingValue[]): LockAfter {
  const chosen = (name: string, choices: readonly number[]): number | undefined => {
    const text = settings.find((setting) => setting.name === name)?.value;
    return choices.find((choice) => String(choice) === text);
  };
  return {
    idleMinutes: chosen(idleName, idleChoices) ?? usual.idleMinutes,
    hiddenSeconds: chosen(hiddenName, hiddenChoices) ?? usual.hiddenSeconds,
  };
}

export function settingsOf(after: LockAfter): SettingValue[] {
  return [
    { name: idleName, value: String(after.idleMinutes) },
    { name: hiddenName, value: String(after.hiddenSeconds) },
  ];
}

export function limitsOf(after: LockAfter): LockLimits {
  return { idle: after.idleMinutes * 60_000, hidden: after.hiddenSeconds * 1_000 };
}
