// What Help shows: the chosen or guessed country, its lines, the person's own people.
import { core } from '../../core/client.svelte';
import { settings, type Contact } from '../../core/public';
import { guessCountry, linesFor, type Line, type Topic } from './helplines';

const order: readonly Topic[] = ['emergency', 'crisis', 'domestic_violence', 'child', 'worried_about_own_behaviour'];

export class Help {
  readonly guess = guessCountry(navigator.languages);
  country = $derived(settings.country ?? this.guess);
  guessed = $derived(settings.country === null && this.guess !== null);
  lines = $derived(linesFor(this.country).toSorted((one, other) => rank(one) - rank(other)));
  emergency = $derived(this.lines.filter((line) => line.topic === 'emergency'));
  crisis = $derived(this.lines.filter((line) => line.topic === 'crisis'));
  others = $derived(this.lines.filter((line) => line.topic !== 'emergency' && line.topic !== 'crisis'));

  choose(code: string | null): void {
    void settings.set({ country: code });
  }

  /** Those in the open first: they stand in the same place, whether the journal is locked or not. */
  people = $derived([...settings.contacts.map((contact) => ({ contact, always: true })), ...core.contacts.kept.map((contact) => ({ contact, always: false }))]);

  /** `always`: also while the journal is locked, and so in the open. Somebody else can be kept by an open journal alone. */
  async addPerson(contact: Contact, always: boolean): Promise<void> {
    if (always) await settings.set({ contacts: [...settings.contacts, contact] });
    else await core.contacts.keep([...core.contacts.kept, contact]);
  }

  async removePerson(contact: Contact, always: boolean): Promise<void> {
    if (always) await settings.set({ contacts: settings.contacts.filter((one) => one !== contact) });
    else await core.contacts.keep(core.contacts.kept.filter((one) => one !== contact));
  }
}

function rank(line: Line): number {
  const place = order.indexOf(line.topic as Topic);
  return place < 0 ? order.length : place;
}

/** Enough digits to dial; spaces, dashes, brackets and a leading plus are fine. */
export const looksLikePhone = (text: string): boolean => /^\+?[\d\s().\-/]+$/.test(text.trim()) && (text.match(/\d/g)?.length ?? 0) >= 3;
