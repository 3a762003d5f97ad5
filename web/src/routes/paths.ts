// The address of each technique, known before its steps are fetched.
import type { TechniqueId } from '../features/now/episode.svelte';

export const pathOfTechnique = (id: TechniqueId): string => (id === 'breathing' ? '/breathe' : `/${id}`);
