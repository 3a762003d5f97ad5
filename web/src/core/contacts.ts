// The person's own people for Help who are shown only while the journal is open: a setting of the journal. Those shown always are in public.json.

import type { SettingValue } from './api.gen';
import type { Holder } from './holder.svelte';
import { contactsIn } from './public-json';
import type { Contact } from './public.svelte';

const settingName = 'contacts';

/** What cannot be read is nobody. */
export function keptContacts(settings: readonly SettingValue[]): Contact[] {
  const text = settings.find(({ name }) => name === settingName)?.value;
  if (text === undefined) return [];
  try {
    return contactsIn(JSON.parse(text));
  } catch {
    return [];
  }
}

export class Contacts {
  private readonly holder: Holder;

  constructor(holder: Holder) {
    this.holder = holder;
  }

  get kept(): readonly Contact[] {
    return this.holder.status.kind === 'open' ? this.holder.status.contacts : [];
  }

  /** Resolves when they are part of the open journal. */
  async keep(contacts: readonly Contact[]): Promise<void> {
    const all = contacts.map(({ name, phone }) => ({ name, phone }));
    await this.holder.call('setSetting', { name: settingName, value: JSON.stringify(all) });
    this.holder.amend({ contacts: all });
  }
}
