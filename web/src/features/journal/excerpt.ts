// The part of a text around what was searched for. It only shows: what is found is decided by the core, which folds more than this.
import type { Moment } from '../../core/client.svelte';
import { textOf } from './describe';

export interface Excerpt {
  before: string;
  /** As the person wrote it; empty when the match is not in the text that is shown. */
  hit: string;
  after: string;
}

const lead = 40;
const tail = 110;
/** Further in, a match is not looked for: a list of fifty must stay quick. */
const mostLooked = 20_000;

/** The product's own words and names in a body, which are not searched. */
const coded = new Set(['person', 'technique', 'purpose', 'markers', 'urge', 'behaviour', 'level', 'step', 'origin', 'sort', 'safety', 'acted', 'adds_up', 'about', 'again', 'fate', 'end', 'answer', 'happened', 'prediction', 'thought_record']);

/** Around the first match in the moment's main text, else in any other that was typed; without a match the start of the main text. */
export function excerptOf(moment: Moment, query: string): Excerpt {
  const needles = needlesOf(query);
  const texts = [textOf(moment), ...textsIn(moment.body)].filter((text) => text !== '');
  for (const text of texts) {
    const found = needles.length === 0 ? null : find(text.slice(0, mostLooked), needles);
    if (found) return around(text, found.from, found.to);
  }
  return { before: flat(texts[0]?.slice(0, lead + tail) ?? '') + ((texts[0]?.length ?? 0) > lead + tail ? '…' : ''), hit: '', after: '' };
}

/** Words, and phrases in double quotes, folded. */
function needlesOf(query: string): string[] {
  const text = folded(query).text;
  return text.split('"').flatMap((part, index) => (index % 2 === 0 ? part.split(' ') : [part])).map((part) => part.trim()).filter((part) => part !== '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (coded.has(name) ? [] : textsIn(inner)));
}

function find(text: string, needles: readonly string[]): { from: number; to: number } | null {
  const { text: line, places } = folded(text);
  const first = needles.map((needle) => ({ at: line.indexOf(needle), size: needle.length })).filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)[0];
  if (!first) return null;
  return { from: places[first.at] ?? 0, to: places[first.at + first.size] ?? text.length };
}

const asPlain: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', ß: 'ss', '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-' };

/** `places[i]`: where in `text` the i-th unit of the folded text comes from; one more for the end. */
function folded(text: string): { text: string; places: number[] } {
  let line = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = plainOf(character);
    const kept = plain === ' ' && (line === '' || line.endsWith(' ')) ? '' : plain;
    for (let unit = 0; unit < kept.length; unit++) places.push(at);
    line += kept;
    at += character.length;
  }
  places.push(at);
  return { text: line, places };
}

/** Most characters need none of what the others need, and a list is folded with every letter that is typed. */
function plainOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code <= 0x20) return ' ';
  if (code < 0x80) return character.toLowerCase();
  if (/\s/.test(character)) return ' ';
  return [...character.normalize('NFKD').toLowerCase()].map((one) => asPlain[one] ?? one).join('').replace(/\p{M}/gu, '');
}

function around(text: string, from: number, to: number): Excerpt {
  const start = from <= lead ? 0 : wordStart(text, from - lead);
  const end = text.length - to <= tail ? text.length : wordEnd(text, to + tail);
  return { before: (start > 0 ? '…' : '') + flat(text.slice(start, from)), hit: flat(text.slice(from, to)), after: flat(text.slice(to, end)) + (end < text.length ? '…' : '') };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/** The next start of a word, if there is one near. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + lead).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at - lead, at).search(/\s\S*$/);
  return space < 0 ? at : at - lead + space;
}
