// The settings in clear, under the name the screens use.

export { settings } from './public.svelte';
export type { Contact, Motion, PublicSettings, Theme } from './public.svelte';
