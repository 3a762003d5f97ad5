// What settles a person, in their order: techniques, people, anything in their own words. One record.
import type { SharedRecords } from '../../core/shared-records.svelte';

/** One thing of the toolkit: exactly one of the three. */
export type Tool = { technique: string } | { person: string } | { text: string };

/** The kind of record. */
export const kind = 'toolkit';
const sorts = ['technique', 'person', 'text'] as const;

export class Toolkit {
  readonly #records: SharedRecords;
  readonly tools = $derived.by(() => toolsIn(this.#records.of(kind)[0]?.body ?? {}));

  constructor(records: SharedRecords) {
    this.#records = records;
  }

  /** At the end; what is in it already stays where it is. */
  add(tool: Tool): Promise<void> {
    return this.#change((tools) => [...tools, tool]);
  }

  /** One place up (-1) or down (1). */
  move(tool: Tool, by: 1 | -1): Promise<void> {
    return this.#change((tools) => {
      const from = tools.findIndex((one) => keyOf(one) === keyOf(tool));
      const to = from + by;
      const [moved, other] = [tools[from], tools[to]];
      return moved === undefined || other === undefined ? tools : tools.with(from, other).with(to, moved);
    });
  }

  remove(tool: Tool): Promise<void> {
    return this.#change((tools) => tools.filter((one) => keyOf(one) !== keyOf(tool)));
  }

  has(tool: Tool): boolean {
    return this.tools.some((one) => keyOf(one) === keyOf(tool));
  }

  #change(next: (tools: readonly Tool[]) => readonly Tool[]): Promise<void> {
    return this.#records.put(kind, () => true, (body) => ({ ...body, tools: once(next(toolsIn(body))) }));
  }
}

export const keyOf = (tool: Tool): string => sorts.map((sort) => (sort in tool ? `${sort} ${Object.values(tool)[0]}` : '')).join('');

/** Each once. */
function once(tools: readonly Tool[]): Tool[] {
  const keys = tools.map(keyOf);
  return tools.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}

/** Fields are checked: a record from a newer version or another hand may hold anything. */
function toolsIn(body: Record<string, unknown>): Tool[] {
  const tools: unknown[] = Array.isArray(body['tools']) ? body['tools'] : [];
  return once(tools.flatMap((tool) => toolIn(tool) ?? []));
}

function toolIn(stored: unknown): Tool | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { technique, person, text } = stored as Record<string, unknown>;
  if (isSaid(technique)) return { technique };
  if (isSaid(person)) return { person };
  return isSaid(text) ? { text } : null;
}

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
