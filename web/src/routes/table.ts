// Every address and its screen: first help and the plain page of Hide are in the first file, the rest is fetched when asked for, and kept for offline.
import type { Component } from 'svelte';
import Breathe from './Breathe.svelte';
import Hidden from './Hidden.svelte';
import Now from './Now.svelte';
import Start from './Start.svelte';

type Load = () => Promise<{ default: Component }>;

export const ready: Readonly<Record<string, Component>> = { '/': Now, '/start': Start, '/breathe': Breathe, '/hidden': Hidden };

const steps: Load = () => import('./Steps.svelte');
const lists: Load = () => import('./Lists.svelte');

/** What stands in place of a screen while the journal is locked; no address of its own. */
export const locked = 'locked';

export const later: Readonly<Record<string, Load>> = {
  [locked]: () => import('./Locked.svelte'),
  '/again': () => import('./Again.svelte'),
  '/onward': () => import('./Onward.svelte'),
  '/help': () => import('./Help.svelte'),
  '/specialists': () => import('./Specialists.svelte'),
  '/safe': () => import('./Safe.svelte'),
  '/wave': () => import('./Wave.svelte'),
  '/unsent': () => import('./Unsent.svelte'),
  '/senses': steps,
  '/object': steps,
  '/splash': steps,
  '/walk': steps,
  '/sighing': steps,
  '/muscles': steps,
  '/blanket': steps,
  '/hot_shower': steps,
  '/cold_shower': steps,
  '/taste': steps,
  '/exercise': steps,
  '/naming': steps,
  '/writing': steps,
  '/secure_moment': steps,
  '/waiting': steps,
  '/own': steps,
  '/examine': () => import('./Examine.svelte'),
  '/concern': () => import('./Concern.svelte'),
  '/close': () => import('./Close.svelte'),
  '/pause': () => import('./Pause.svelte'),
  '/kind': () => import('./Kind.svelte'),
  '/reach': () => import('./Reach.svelte'),
  '/practice': () => import('./Practice.svelte'),
  '/techniques': () => import('./Techniques.svelte'),
  '/toolkit': () => import('./Toolkit.svelte'),
  '/ledger': () => import('./Ledger.svelte'),
  '/week': () => import('./Week.svelte'),
  '/plans': () => import('./Plans.svelte'),
  '/beliefs': () => import('./Beliefs.svelte'),
  '/markers': () => import('./Markers.svelte'),
  '/concerns': () => import('./Concerns.svelte'),
  '/forms': () => import('./Forms.svelte'),
  '/review': () => import('./Review.svelte'),
  '/learn': () => import('./Learn.svelte'),
  // A folder: one screen for every address below it.
  '/learn/': () => import('./Lesson.svelte'),
  '/signs': lists,
  '/more-help': lists,
  '/path': () => import('./Path.svelte'),
  '/unlock': () => import('./Unlock.svelte'),
  '/journal': () => import('./Journal.svelte'),
  '/insights': () => import('./Insights.svelte'),
  '/people': () => import('./People.svelte'),
  '/care': () => import('./Care.svelte'),
  '/keep': () => import('./Keep.svelte'),
  '/recovery': () => import('./Recovery.svelte'),
  '/open': () => import('./OpenFile.svelte'),
  '/settings': () => import('./Settings.svelte'),
  '/about': () => import('./About.svelte'),
  '/privacy': () => import('./Privacy.svelte'),
  '/happened': () => import('./Happened.svelte'),
};

/** The screens that are nothing but a lock while the journal is locked: all that stand in a Guard. */
export const guarded: ReadonlySet<string> = new Set([
  '/beliefs', '/care', '/concerns', '/forms', '/happened', '/insights', '/journal', '/ledger', '/markers', '/people', '/plans', '/recovery', '/review', '/toolkit', '/week',
]);

/** Fetched quietly once a screen of `ready` stands, so that help needs no waiting. */
export const soon: readonly string[] = ['/again', '/help', '/onward', '/senses', '/close', '/safe'];
