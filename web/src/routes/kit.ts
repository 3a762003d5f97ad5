// The toolkit as it stands on the screen: each tool by its name, with what opening it does.
import { labelled } from '../features/people/known';
import type { Named } from '../features/toolkit/named';
import { keyOf, type Tool } from '../features/toolkit/toolkit.svelte';
import { router } from '../ui/router.svelte';
import { peopleWords, toolkitWords as words } from '../words/en';
import { people } from './people.svelte';
import { techniques } from './techniques.svelte';

export function namedTools(): Named[] {
  const labels = new Map(labelled(people.all).map(({ id, label }) => [id, label]));
  return techniques.toolkit.tools.map((tool) => ({ key: keyOf(tool), tool, ...said(tool, labels) }));
}

function said(tool: Tool, labels: ReadonlyMap<string, string>): Omit<Named, 'key' | 'tool'> {
  if ('text' in tool) return { name: tool.text, note: words.own };
  if ('person' in tool) return { name: labels.get(tool.person) ?? peopleWords.someone, note: words.person, open: () => router.go('/reach') };
  const technique = techniques.of(tool.technique);
  if (technique === null) return { name: words.gone, note: words.goneNote };
  const own = technique.sources.length === 0;
  return { name: technique.name, note: own ? words.ownTechnique(technique.minutes) : words.minutes(technique.minutes), open: () => techniques.begin(technique) };
}
