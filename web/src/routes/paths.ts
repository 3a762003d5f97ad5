// The address of each technique, known before its steps are fetched, and of each stage of an episode.
import type { Stage } from '../core/api.gen';

/** One's own go by the id of their record, and share one screen. */
const isOwn = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);

export const pathOfTechnique = (id: string): string => (id === 'breathing' ? '/breathe' : isOwn(id) ? '/own' : `/${id}`);

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
