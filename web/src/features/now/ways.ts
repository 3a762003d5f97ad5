// The ways on that the guide may offer, in the order in which it offers them.
import type { Offer, Stage } from '../../core/api.gen';

export type WayOn = Extract<Stage, 'examine' | 'wave' | 'message' | 'reach_out' | 'kindness' | 'pause' | 'concern'>;

const all: readonly WayOn[] = ['examine', 'wave', 'message', 'reach_out', 'kindness', 'pause', 'concern'];

export function waysOf(offers: readonly Offer[]): WayOn[] {
  return offers.flatMap((offer) => all.find((way) => offer.act === 'go' && offer.to === way) ?? []);
}
