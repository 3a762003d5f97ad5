// A map that is replaced as a whole and never changed, so that nobody needs to watch it.
export const mapOf = <Key, Value>(pairs: readonly (readonly [Key, Value])[] = []): ReadonlyMap<Key, Value> => new Map(pairs);
