// Reading public.json: every field is checked, so a damaged or foreign file can only be ignored.

import type { Contact, PublicSettings } from './public.svelte';
import { gentle } from './rhythm';

export function parsePublic(text: string | null): Partial<PublicSettings> {
  if (text === null || text === '') return {};
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    // A cut file means the defaults; the person's choices here are few and not private.
    return {};
  }
  if (typeof stored !== 'object' || stored === null) return {};
  const field = stored as Record<string, unknown>;
  const result: Partial<PublicSettings> = {};
  if (typeof field['country'] === 'string') result.country = field['country'];
  if (typeof field['language'] === 'string') result.language = field['language'];
  if (field['theme'] === 'system' || field['theme'] === 'light' || field['theme'] === 'dark') result.theme = field['theme'];
  if (typeof field['textSize'] === 'number' && field['textSize'] >= 100 && field['textSize'] <= 200) result.textSize = field['textSize'];
  if (field['motion'] === 'system' || field['motion'] === 'reduced') result.motion = field['motion'];
  for (const name of ['sound', 'vibrate', 'digits', 'pauseTold'] as const) if (typeof field[name] === 'boolean') result[name] = field[name];
  if (field['rhythm'] !== undefined) result.rhythm = gentle(field['rhythm']);
  if (Array.isArray(field['contacts'])) result.contacts = contactsIn(field['contacts']);
  return result;
}

export const contactsIn = (value: unknown): Contact[] => (Array.isArray(value) ? value.filter(isContact) : []);

function isContact(value: unknown): value is Contact {
  if (typeof value !== 'object' || value === null) return false;
  const contact = value as Record<string, unknown>;
  return typeof contact['name'] === 'string' && typeof contact['phone'] === 'string';
}
