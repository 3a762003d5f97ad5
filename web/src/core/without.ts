// A body without some of its fields; what another version wrote beside them stays.
export function without(body: Readonly<Record<string, unknown>>, ...fields: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !fields.includes(name)));
}
