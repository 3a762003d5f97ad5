// Where each practice of the path is done, as far as this build has a screen for it.
import { learnWords } from '../words/en';
import { later, ready } from './table';

const { ways } = learnWords.path;
type Address = keyof typeof ways;

/** By the ids of docs/method.md. */
const addresses: Readonly<Record<string, readonly Address[]>> = {
  P1: ['/week'],
  P4: ['/techniques'],
  P6: ['/examine'],
  P7: ['/beliefs'],
  P8: ['/toolkit'],
  P9: ['/wave'],
  P10: ['/reach', '/plans'],
  P11: ['/care'],
  P13: ['/markers'],
  P14: ['/reach'],
  P15: ['/kind'],
};

const exists = (address: string): boolean => address in ready || address in later;

export function waysOf(practices: readonly string[]): { href: Address; name: string }[] {
  const wanted = new Set(practices.flatMap((id) => addresses[id] ?? []));
  return [...wanted].filter(exists).map((href) => ({ href, name: ways[href] }));
}
