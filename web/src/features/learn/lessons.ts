// The lessons as data: shelves, parts, the one small thing to do, and the words that are explained where they stand.
import content from '$content/en/lessons.json';
import words from '$content/en/terms.json';

export interface Part {
  title: string;
  text: string[];
}

export interface Source {
  name: string;
  url: string;
}

export interface Lesson {
  id: string;
  title: string;
  minutes: number;
  parts: Part[];
  /** The list to tick that belongs to it. */
  list?: string | undefined;
  terms?: string[] | undefined;
  do: string;
  sources: Source[];
}

export interface Shelf {
  id: string;
  title: string;
  lessons: Lesson[];
}

export interface Term {
  id: string;
  term: string;
  forms?: string[] | undefined;
  text: string;
}

export const shelves: readonly Shelf[] = content.shelves;

export const lessons: readonly Lesson[] = shelves.flatMap((shelf) => shelf.lessons);

export const lessonOf = (id: string): Lesson | null => lessons.find((one) => one.id === id) ?? null;

/** Every lesson has an address below the one of the shelves. */
export const below = '/learn/';

export const pathOfLesson = (id: string): string => `${below}${id}`;

const terms: readonly Term[] = words.terms;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The whole term says more than one of its words. */
function firstPart(parts: readonly Part[], { term, forms = [] }: Term): number {
  const texts = parts.map(({ title, text }) => [title, ...text].join(' ').toLowerCase());
  const whole = texts.findIndex((text) => text.includes(term.toLowerCase()));
  if (whole >= 0) return whole;
  const shapes = new Set([term, ...forms].flatMap(wordsOf));
  const some = texts.findIndex((text) => wordsOf(text).some((word) => shapes.has(word)));
  // A word of the title alone is met before all parts.
  return Math.max(some, 0);
}

/** For each part the terms that it is the first to use. */
export function explained(lesson: Lesson): Term[][] {
  const places = terms.filter(({ id }) => lesson.terms?.includes(id)).map((term) => ({ term, place: firstPart(lesson.parts, term) }));
  return lesson.parts.map((_, part) => places.filter(({ place }) => place === part).map(({ term }) => term));
}
