// The path of eight weeks as the open journal tells it.
import { sharedRecords } from './shared-records.svelte';

export const programme = sharedRecords('programme');
