// The address of each technique, known before its steps are fetched, and of each stage of an episode.
import type { Stage } from '../core/api.gen';

export const pathOfTechnique = (id: string): string => (id === 'breathing' ? '/breathe' : `/${id}`);

/** A technique has an address of its own. */
export const pathOfStage: Readonly<Record<Exclude<Stage, 'body'>, string>> = {
  temperature: '/',
  again: '/again',
  safety: '/safe',
  held: '/safe',
  choose: '/onward',
  examine: '/examine',
  concern: '/concern',
  wave: '/wave',
  message: '/unsent',
  pause: '/pause',
  reach_out: '/reach',
  kindness: '/kind',
  close: '/close',
  over: '/',
};
