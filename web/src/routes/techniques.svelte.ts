// The techniques as every screen of this page knows them: those of the content, one's own, what is thought of each, and the toolkit.
import { core } from '../core/client.svelte';
import { TechniqueChoices } from '../features/exercises/choices.svelte';
import { kind as ownKind, ownIn } from '../features/exercises/own';
import { techniques as ofContent, type Taste, type Technique } from '../features/exercises/techniques';
import { isQuietNight } from '../features/people/quiet-night';
import { Toolkit } from '../features/toolkit/toolkit.svelte';
import { router } from '../ui/router.svelte';
import { pathOfTechnique } from './paths';
import { people } from './people.svelte';
import { sharedRecords } from './shared-records.svelte';

class Techniques {
  readonly records = sharedRecords('technique_choice', ownKind, 'toolkit');
  readonly choices = new TechniqueChoices(this.records);
  readonly toolkit = new Toolkit(this.records);
  readonly own = $derived(ownIn(this.records.all));
  /** Those that are offered. */
  readonly all: readonly Technique[] = $derived([...ofContent, ...this.own.filter(({ archived }) => !archived)]);
  readonly taste: Taste = $derived({
    of: (technique: string) => this.choices.of(technique),
    tools: this.toolkit.tools.flatMap((tool) => ('technique' in tool ? [tool.technique] : [])),
  });
  /** What is thought of them is changed in an open journal, or kept on this page where there is none. */
  readonly writable = $derived(core.status.kind === 'absent' || (core.status.kind === 'open' && !core.status.readOnly));
  /** With those that are put away. */
  readonly library: readonly Technique[] = $derived([...ofContent, ...this.own]);
  /** The one of one's own that was begun last; it goes on when it is erased meanwhile. */
  chosen: Technique | null = null;

  /** What is offered at this hour: after a break-up, writing waits for the day. */
  now(at = new Date()): readonly Technique[] {
    return isQuietNight(people.all, at) ? this.all.filter(({ id }) => id !== 'writing') : this.all;
  }

  of(id: string): Technique | null {
    return ofContent.find((one) => one.id === id) ?? this.own.find((one) => one.id === id) ?? null;
  }

  /** The address it runs at; all of one's own share one. */
  addressOf(one: Technique): string {
    if (!ofContent.includes(one)) this.chosen = one;
    return pathOfTechnique(one.id);
  }

  begin(one: Technique): void {
    router.go(this.addressOf(one));
  }
}

export const techniques = new Techniques();
