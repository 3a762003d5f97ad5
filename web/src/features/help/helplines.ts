// Lines by country, from the dated data file; which country, guessed from the language and time of this device.
import content from '$content/en/helplines.json';

export type Topic = 'emergency' | 'crisis' | 'domestic_violence' | 'child' | 'worried_about_own_behaviour';

export interface Line {
  topic: string;
  name: string;
  call?: string;
  text?: { to: string; word?: string };
  hours?: string;
  note?: string;
}

interface Place {
  name: string;
  lines: Line[];
  members?: string[];
}

const countries: Record<string, Place> = content.countries;
const regions: Record<string, Place> = content.regions;

export const checkedOn: string = content.checked;
export const directory: string = content.fallback.directory;

let names: Intl.DisplayNames | undefined;

export function countryName(code: string): string {
  const known = countries[code]?.name;
  if (known !== undefined) return known;
  names ??= new Intl.DisplayNames(undefined, { type: 'region' });
  return names.of(code) ?? code;
}

/** Codes of all countries with a line of their own, then those of a region with a shared number; by name. */
export function countryCodes(): string[] {
  const codes = new Set([...Object.keys(countries), ...Object.values(regions).flatMap((region) => region.members ?? [])]);
  return [...codes].sort((one, other) => countryName(one).localeCompare(countryName(other)));
}

/** The lines for a country; a region's emergency number where it has none of its own. */
export function linesFor(code: string | null): Line[] {
  if (code === null) return [];
  const own = countries[code]?.lines ?? [];
  if (own.some((line) => line.topic === 'emergency')) return own;
  const region = Object.values(regions).find((one) => one.members?.includes(code));
  return [...(region?.lines ?? []), ...own];
}

/** The country part of the first language that has one: "de-AT" gives AT; a bare "en" gives nothing. */
export function guessCountry(languages: readonly string[]): string | null {
  for (const language of languages) {
    try {
      const region = new Intl.Locale(language).region;
      if (region !== undefined && /^[A-Z]{2}$/.test(region)) return region;
    } catch {
      // A browser may report a tag that is none; the next one may do.
      continue;
    }
  }
  return null;
}

const yearMs = 366 * 86_400_000;

export const isOld = (now: number): boolean => now - Date.parse(checkedOn) > yearMs;

/** A number as a phone takes it: digits and a leading plus. */
export const dialable = (number: string): string => number.replace(/(?!^\+)\D/g, '');
