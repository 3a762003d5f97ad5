// What it felt like and where, as a check-in keeps it.

/** Ids of the content, or a person's own words. */
export interface Felt {
  emotions: readonly string[];
  body: readonly string[];
}

export const nothing: Felt = { emotions: [], body: [] };

/** What of it goes into a check-in: a side that stayed empty is left out. */
export const partOf = ({ emotions, body }: Felt): { emotions?: string[]; body?: string[] } => ({
  ...(emotions.length > 0 && { emotions: [...emotions] }),
  ...(body.length > 0 && { body: [...body] }),
});
