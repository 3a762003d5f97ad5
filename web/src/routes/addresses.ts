// Which entry of the table an address belongs to: its own, or the one for everything below a folder ("/learn/").

/** Null for an address that no screen has. */
export function entryOf(path: string, known: (entry: string) => boolean): string | null {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return known(path) ? path : folder !== '/' && known(folder) ? folder : null;
}
