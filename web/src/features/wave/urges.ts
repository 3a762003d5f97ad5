// The urges that can be named, and which of them frighten others when acted on. "Hurt myself" is none: it leads to help.

export const commonUrges = ['text', 'call', 'check', 'apologise', 'test', 'withdraw'] as const;
export const frighteningUrges = ['look_in_phone', 'turn_up', 'follow', 'threaten', 'keep_calling'] as const;

/** `own` is named in the person's words, or not at all. */
export type UrgeKind = (typeof commonUrges)[number] | (typeof frighteningUrges)[number] | 'own';

const known: readonly string[] = [...commonUrges, ...frighteningUrges];

/** A record from a newer version may hold an urge that this one has no word for. */
export const urgeKindOf = (value: unknown): UrgeKind => (typeof value === 'string' && known.includes(value) ? (value as UrgeKind) : 'own');

export const frightens = (urge: UrgeKind | null): boolean => frighteningUrges.some((one) => one === urge);
