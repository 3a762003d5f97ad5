// A quiet sign for each technique; its name stands beside it.
import Blanket from '@lucide/svelte/icons/bed-single';
import Box from '@lucide/svelte/icons/box';
import Move from '@lucide/svelte/icons/chevrons-up';
import Citrus from '@lucide/svelte/icons/citrus';
import Clock from '@lucide/svelte/icons/clock';
import Droplets from '@lucide/svelte/icons/droplets';
import Footprints from '@lucide/svelte/icons/footprints';
import Hand from '@lucide/svelte/icons/hand';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import Message from '@lucide/svelte/icons/message-circle';
import Pen from '@lucide/svelte/icons/pen-line';
import Shower from '@lucide/svelte/icons/shower-head';
import Wind from '@lucide/svelte/icons/wind';

const icons: ReadonlyMap<string, typeof Wind> = new Map([
  ['breathing', Wind],
  ['sighing', Wind],
  ['senses', Hand],
  ['muscles', Hand],
  ['object', Box],
  ['splash', Droplets],
  ['cold_shower', Shower],
  ['hot_shower', Shower],
  ['walk', Footprints],
  ['exercise', Move],
  ['blanket', Blanket],
  ['taste', Citrus],
  ['naming', Message],
  ['writing', Pen],
  ['secure_moment', HeartHandshake],
  ['waiting', Clock],
]);

export const iconOf = (technique: string): typeof Wind => icons.get(technique) ?? Hand;
