// Tags as they are typed: parted by commas of any script, each once, whatever its case.
const commas = /[,،、，;]/;

export function tagsIn(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(commas)) {
    const tag = part.trim();
    if (tag !== '' && !tags.has(tag.toLocaleLowerCase())) tags.set(tag.toLocaleLowerCase(), tag);
  }
  return [...tags.values()];
}

export const hasTag = (text: string, tag: string): boolean => tagsIn(text).some((one) => one.toLocaleLowerCase() === tag.toLocaleLowerCase());

/** With the tag, or without it where it stood there already. */
export function withTag(text: string, tag: string): string {
  const tags = tagsIn(text);
  const rest = tags.filter((one) => one.toLocaleLowerCase() !== tag.toLocaleLowerCase());
  return (rest.length < tags.length ? rest : [...tags, tag]).join(', ');
}
