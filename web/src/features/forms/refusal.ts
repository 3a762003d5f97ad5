// Why a file cannot be used, in words: what is in the way, where, and what to ask for.
import type { FileRefusal, Trouble } from '../../core/api.gen';
import { formWords } from '../../words/en';

const words = formWords.refused;
const reasons: Readonly<Record<Trouble, readonly [string, string]>> = words.reasons;
const longest = 120;

export function refusalOf({ trouble, text, link }: FileRefusal): { happened: string; safe: string; now: string } {
  const [happened, now] = reasons[trouble];
  const said = text?.trim() ?? '';
  const place = said !== '' ? words.about(said.length > longest ? `${said.slice(0, longest)}…` : said) : link ? words.item(link) : '';
  return { happened, safe: [place, words.safe].filter(Boolean).join(' '), now };
}
