// How texts read: words to avoid, sentences of at most 20 words, and a grade of at most 8 for longer texts.

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordChar = /[\p{L}\p{N}]/u;

/** Words to avoid that a text says outside the phrases that are excepted. */
export function avoided(text, list) {
  return list.filter(({ avoid, except = [] }) => {
    const rest = except.reduce((left, phrase) => left.replaceAll(new RegExp(escaped(phrase), 'giu'), ' '), text);
    const before = wordChar.test(avoid[0]) ? '(?<![\\p{L}\\p{N}])' : '';
    const after = wordChar.test(avoid.at(-1)) ? '(?![\\p{L}\\p{N}])' : '';
    return new RegExp(before + escaped(avoid) + after, 'iu').test(rest);
  });
}

export const wordsIn = (text) => text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences end with . ? ! or … before a blank or the end, or with a line. */
export const sentencesIn = (text) => text.split(/(?<=[.?!…][”’"')]*)(?=\s|$)|\n/u).map((part) => part.trim()).filter((part) => wordsIn(part).length > 0);

export const longSentences = (text) => sentencesIn(text).filter((sentence) => wordsIn(sentence).length > 20);

/** Groups of vowels, without a silent e; at least one. Right within about a tenth over a whole text, which is what the grade needs. */
export function syllables(word) {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const silent = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^aeiouyl]e)$/, (end) => end[0]).replace(/^y/, '');
  return Math.max(1, (silent.match(/[aeiouy]{1,3}/g) ?? []).length);
}

/** Syllables that a word counts for which is explained where it stands. */
const explained = 2;

/**
 * Flesch-Kincaid grade (Kincaid and others 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * `easy`: words, in small letters, that are explained beside the text.
 */
export function grade(texts, easy = new Set()) {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.flatMap(sentencesIn).length;
  const spoken = words.reduce((sum, word) => sum + (easy.has(word.toLowerCase()) ? Math.min(explained, syllables(word)) : syllables(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}

export const countWords = (texts) => texts.flatMap(wordsIn).length;

const whole = /[.?!…][”’"')]*$/u;
const enough = 80;
const hardest = 8;

/**
 * What is wrong with texts that are read together: a grade over 8, of all of them or of their whole sentences alone, so that
 * short words on buttons cannot make up for a hard page. Null for fewer than 80 words, and where nothing is wrong.
 */
export function tooHard(texts, easy = new Set()) {
  for (const read of [texts, texts.filter((text) => whole.test(text.trim()))]) {
    if (countWords(read) < enough) continue;
    const reads = grade(read, easy);
    if (reads > hardest) return `reads at grade ${reads.toFixed(1)}`;
  }
  return null;
}
