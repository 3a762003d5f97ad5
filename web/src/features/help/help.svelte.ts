// What Help shows: the chosen or guessed country, its lines, the person's own people.
import { settings } from '../../core/public';
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

  async addPerson(name: string, phone: string): Promise<void> {
    await settings.set({ contacts: [...settings.contacts, { name, phone }] });
  }

  async removePerson(index: number): Promise<void> {
    await settings.set({ contacts: settings.contacts.filter((_, at) => at !== index) });
  }
}

function rank(line: Line): number {
  const place = order.indexOf(line.topic as Topic);
  return place < 0 ? order.length : place;
}

/** Enough digits to dial; spaces, dashes, brackets and a leading plus are fine. */
export const looksLikePhone = (text: string): boolean => /^\+?[\d\s().\-/]+$/.test(text.trim()) && (text.match(/\d/g)?.length ?? 0) >= 3;
