// The lists to tick as data: their items, and what stands under them.
import content from '$content/en/lists.json';
import type { Part, Source } from './lessons';

export interface List {
  id: string;
  title: string;
  line: string;
  items: { id: string; text: string }[];
  then: Part[];
  sources: Source[];
}

const addresses: Readonly<Record<string, string>> = { signs: '/signs', more_help: '/more-help' };

export const lists: readonly List[] = content.lists;

export const listAt = (path: string): List | null => lists.find(({ id }) => addresses[id] === path) ?? null;

export const pathOfList = (id: string): string | null => addresses[id] ?? null;
