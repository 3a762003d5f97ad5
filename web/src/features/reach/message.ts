// A message from the person's own words: one short sentence for each part that was said.
import { reachWords as words } from '../../words/en';

export type Composed = 'need' | 'boundary' | 'space';
export type Part = 'feeling' | 'need' | 'request';

/** In the order in which they are asked and said. */
export const partsOf: Record<Composed, readonly Part[]> = {
  need: ['feeling', 'need', 'request'],
  boundary: ['need', 'feeling', 'request'],
  space: ['need', 'request'],
};

interface Question {
  title: string;
  sub: string;
  lead: string;
  end: string;
  whole: readonly string[];
  ideas: readonly string[];
}

const questions: Record<Composed, Partial<Record<Part, Question>>> = words.parts;

export const questionOf = (kind: Composed, part: Part): Question | undefined => questions[kind][part];

function sentence({ lead, end, whole }: Question, own: string): string {
  const text = own.trim().replace(/[.,;\s]+$/u, '');
  if (text === '') return '';
  const isWhole = whole.some((start) => text.toLowerCase().startsWith(start));
  const said = isWhole ? text.charAt(0).toUpperCase() + text.slice(1) : `${lead} ${text}`;
  if (/[.?!…]$/u.test(said)) return said;
  return said + (isWhole ? (words.asking.test(said) ? '?' : '.') : end);
}

export function compose(kind: Composed, said: Readonly<Record<Part, string>>): string {
  const sentences = partsOf[kind].map((part) => {
    const question = questionOf(kind, part);
    return question ? sentence(question, said[part]) : '';
  });
  return sentences.filter((one) => one !== '').join(' ');
}

/** Adds an idea to what is there, or takes it out again. */
export function withIdea(text: string, idea: string): string {
  const parts = text.split(words.and).map((one) => one.trim()).filter((one) => one !== '');
  const others = parts.filter((one) => one !== idea);
  return (others.length < parts.length ? others : [...parts, idea]).join(words.and);
}

export const hasIdea = (text: string, idea: string): boolean => text.split(words.and).some((one) => one.trim() === idea);
