// What the person is asked for: each of these can be turned off. A setting of the journal, so a closed one tells nothing of it.

import type { SettingValue } from './api.gen';
import type { Holder } from './holder.svelte';

export const askables = ['numbers', 'emotions', 'belief', 'fears', 'markers', 'reassurance', 'review'] as const;
export type Askable = (typeof askables)[number];

const nameOf = (what: Askable): string => `ask_${what}`;
const no = 'no';

export function notAskedIn(settings: readonly SettingValue[]): Askable[] {
  return askables.filter((what) => settings.some(({ name, value }) => name === nameOf(what) && value === no));
}

export const settingOf = (what: Askable, asked: boolean): SettingValue => ({ name: nameOf(what), value: asked ? 'yes' : no });

export class Asked {
  private readonly holder: Holder;

  constructor(holder: Holder) {
    this.holder = holder;
  }

  /** True while the journal is closed: everything can be skipped there too. */
  for(what: Askable): boolean {
    const { status } = this.holder;
    return status.kind !== 'open' || !status.notAsked.includes(what);
  }

  /** Resolves when it is part of the journal. */
  async set(what: Askable, asked: boolean): Promise<void> {
    await this.holder.call('setSetting', settingOf(what, asked));
    const { status } = this.holder;
    if (status.kind !== 'open') return;
    const others = status.notAsked.filter((one) => one !== what);
    this.holder.amend({ notAsked: asked ? others : [...others, what] });
  }
}
